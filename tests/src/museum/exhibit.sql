INSERT INTO history VALUES (@n, @n), (@n + 1, @n);
UPDATE history SET price = price + 1;
DELETE FROM history WHERE id = @n + 1;
INSERT INTO ledger (id, price) VALUES (@n, @n), (@n + 1, @n);
UPDATE ledger SET price = price + 1;
DELETE FROM ledger WHERE id = @n + 1;
INSERT INTO made (id, a) SELECT @n + seq, @n * seq FROM seq_0_to_9;
INSERT INTO rooms SELECT @n + seq, DATE'1995-06-01' + INTERVAL seq YEAR,
    SHA2(seq, 256) FROM seq_0_to_9;
INSERT INTO pressed VALUES (@n, REPEAT(SHA2(@n, 512), 500));
INSERT INTO squeezed VALUES (@n, REPEAT(SHA2(@n, 512), 500));
INSERT INTO redundant VALUES (@n, REPEAT('r', 20000));
CALL add_work(@n);
INSERT INTO visit SELECT @n + seq, CONCAT('visit ', SHA2(seq, 256)) FROM
    seq_0_to_9;
INSERT INTO fleeting VALUES (@n, 'fleeting');
INSERT INTO card VALUES (@n, CONCAT('card number ', @n), POINT(@n, 1));
INSERT INTO sheet VALUES (@n, 'a "quoted", one');
INSERT INTO left_wing VALUES (@n);
INSERT INTO wings VALUES (@n + 1);
INSERT INTO booking VALUES (@n, '2030-01-01', '2030-02-01');
INSERT INTO `odd ``name/§` VALUES (@n, 'ö');
UPDATE kinds SET a = 1, t = CONCAT(@n, t), z = JSON_OBJECT('n', @n) WHERE id = 2;
INSERT INTO kinds (id, t, w) VALUES (@n, REPEAT('t', 50000), RANDOM_BYTES(20000));
INSERT INTO visitor (note) VALUES ('first'), ('second');
