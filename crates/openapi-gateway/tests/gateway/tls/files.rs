//! The files of a certificate.

use std::error::Error;

use openapi_gateway::CertificateFiles;

use super::{Files, certificate};

/// Why the files can't be loaded. Checks that the error doesn't quote the key.
async fn refusal(files: &Files, key: &str) -> String {
    let loaded =
        CertificateFiles::load(&files.certificate(), &files.key()).await;
    let error = loaded.unwrap_err();
    let cause = error.source().map(ToString::to_string);
    let told = format!("{error}: {}", cause.unwrap_or_default());
    let texts = [&told, &format!("{error:?}")];
    for line in key.lines().filter(|line| !line.starts_with('-')) {
        let part = &line[..16.min(line.len())];
        // Errors of libraries may show bytes as numbers.
        let numbers = format!("{:?}", part.as_bytes());
        let numbers = numbers.trim_matches(['[', ']']);
        for text in &texts {
            assert!(!text.contains(part), "{text}");
            assert!(!text.contains(numbers), "{text}");
        }
    }
    told
}

#[tokio::test]
async fn what_cannot_be_used_is_named() {
    let (own, other) = (certificate(), certificate());
    let (pem, key) = (own.cert.pem(), own.signing_key.serialize_pem());
    let other = other.signing_key.serialize_pem();
    let one_line = key.replace('\n', "");
    let cut = &key[..key.len() / 2];
    let strange = key.replace('M', "!");
    let encrypted = key.replace(" PRIVATE", " ENCRYPTED PRIVATE");
    let not_a_key =
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    let not_one = pem.replace("MII", "AAA");
    let (is_certificate, is_key) = ("certificate.pem", "key.pem");
    for (certificate, secret, file, cause) in [
        ("", key.as_str(), is_certificate, "has no certificate"),
        ("hello", &key, is_certificate, "has no certificate"),
        // The files are swapped.
        (&key, &pem, is_certificate, "has no certificate"),
        (&one_line, &key, is_certificate, "isn't PEM"),
        (&pem[..100], &key, is_certificate, "isn't PEM"),
        (&not_one, &key, is_certificate, "can't be used"),
        (&pem, "", is_key, "has no private key"),
        (&pem, &pem, is_key, "has no private key"),
        (&pem, &encrypted, is_key, "encrypted"),
        (&pem, &one_line, is_key, "isn't PEM"),
        (&pem, cut, is_key, "isn't PEM"),
        (&pem, &strange, is_key, "isn't PEM"),
        (&pem, not_a_key, is_key, "can't be used"),
        (&pem, &other, is_key, "isn't that of the certificate in"),
    ] {
        let files = Files::new(certificate, secret);
        let error = refusal(&files, &key).await;
        let named = files.directory.path().join(file).display().to_string();
        assert!(error.contains(&named), "{cause}: {error}");
        assert!(error.contains(cause), "{cause}: {error}");
    }
}

#[tokio::test]
async fn files_that_are_not_there_are_named() {
    let own = certificate();
    let files = Files::of(&own);
    let key = own.signing_key.serialize_pem();
    std::fs::remove_file(files.key()).unwrap();
    let error = refusal(&files, &key).await;
    assert!(error.contains("key.pem can't be read: No such file"), "{error}");
    std::fs::write(files.key(), &key).unwrap();
    std::fs::remove_file(files.certificate()).unwrap();
    let error = refusal(&files, &key).await;
    assert!(error.contains("certificate.pem can't be read"), "{error}");
}

#[tokio::test]
async fn a_key_beside_its_certificate_is_found() {
    let own = certificate();
    let (pem, key) = (own.cert.pem(), own.signing_key.serialize_pem());
    Files::new(&format!("{key}{pem}"), &format!("{pem}{key}")).load().await;
}

#[tokio::test]
async fn a_change_is_noticed_once() {
    let (old, new) = (certificate(), certificate());
    let on_disk = Files::of(&old);
    let mut files = on_disk.load().await;
    assert!(!files.reload_if_changed().await.unwrap());
    // The key is written a moment later.
    let (pem, key) = (new.cert.pem(), new.signing_key.serialize_pem());
    on_disk.write(&pem, &old.signing_key.serialize_pem());
    files.reload_if_changed().await.unwrap_err();
    assert!(!files.reload_if_changed().await.unwrap());
    on_disk.write(&pem, &key);
    assert!(files.reload_if_changed().await.unwrap());
    assert!(!files.reload_if_changed().await.unwrap());
    std::fs::remove_file(on_disk.key()).unwrap();
    files.reload_if_changed().await.unwrap_err();
    assert!(!files.reload_if_changed().await.unwrap());
    // `reload` reports the error each time.
    files.reload().await.unwrap_err();
    files.reload().await.unwrap_err();
    on_disk.write(&pem, &key);
    files.reload().await.unwrap();
    assert!(!files.reload_if_changed().await.unwrap());
}
