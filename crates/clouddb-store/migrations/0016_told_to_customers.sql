-- What customers read of failures no longer names anything of the machine. What
-- was written down before may, so it is replaced. The same for SQLite and
-- PostgreSQL.

UPDATE instance SET fault = 'it failed before the service was renewed; whoever runs the service finds more in its log'
WHERE fault IS NOT NULL;

UPDATE instance SET setback = 'it failed before the service was renewed; whoever runs the service finds more in its log'
WHERE setback IS NOT NULL;

UPDATE instance SET refusal = 'the server refused the settings of its group before the service was renewed'
WHERE refusal IS NOT NULL;

UPDATE instance SET shortage = 'the volume is smaller than it should be'
WHERE shortage IS NOT NULL;

UPDATE backup SET fault = 'it failed before the service was renewed; whoever runs the service finds more in its log'
WHERE fault IS NOT NULL;

UPDATE operation SET error = 'it failed before the service was renewed; whoever runs the service finds more in its log'
WHERE error IS NOT NULL;

UPDATE operation_event SET message = NULL
WHERE message IS NOT NULL;
