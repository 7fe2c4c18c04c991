// Generated from openapi/identity.yaml by `cargo xtask generate`; do not edit.

//! Identity, as its document has it.

use openapi_runtime::{Call, Operation};
/// The types of the document.
pub mod types {
    /// Who wants a token, and for which account. Exactly one of `passwordCredentials`,
    /// `RAX-KSKEY:apiKeyCredentials` and `token` must be there.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AccessCredentials {
        #[serde(
            rename = "passwordCredentials",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub password_credentials: ::std::option::Option<PasswordCredentials>,
        #[serde(
            rename = "RAX-KSKEY:apiKeyCredentials",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rax_kskey_api_key_credentials: ::std::option::Option<ApiKeyCredentials>,
        /// The account.
        #[serde(
            rename = "tenantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_id: ::std::option::Option<AccessCredentialsTenantId>,
        /// The account, by its name. `tenantId` goes before it.
        #[serde(
            rename = "tenantName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub tenant_name: ::std::option::Option<AccessCredentialsTenantName>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token: ::std::option::Option<TokenCredentials>,
    }

    /// The account.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AccessCredentialsTenantId(::std::string::String);
    impl ::std::ops::Deref for AccessCredentialsTenantId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AccessCredentialsTenantId> for ::std::string::String {
        fn from(value: AccessCredentialsTenantId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AccessCredentialsTenantId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AccessCredentialsTenantId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AccessCredentialsTenantId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AccessCredentialsTenantId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The account, by its name. `tenantId` goes before it.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AccessCredentialsTenantName(::std::string::String);
    impl ::std::ops::Deref for AccessCredentialsTenantName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AccessCredentialsTenantName> for ::std::string::String {
        fn from(value: AccessCredentialsTenantName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AccessCredentialsTenantName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AccessCredentialsTenantName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AccessCredentialsTenantName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AccessCredentialsTenantName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A token and what it is good for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AccessDetails {
        /// The services. None for a token that is for no account.
        #[serde(rename = "serviceCatalog")]
        pub service_catalog: ::std::vec::Vec<AccessService>,
        pub token: AccessToken,
        pub user: AccessUser,
    }

    /// Where a service is in one region.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AccessEndpoint {
        /// What the paths of the service begin with, those of the account where they have it.
        #[serde(rename = "publicURL")]
        pub public_url: ::std::string::String,
        /// The region.
        pub region: ::std::string::String,
        #[serde(rename = "tenantId")]
        pub tenant_id: AccountId,
    }

    /// A token and what it is good for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AccessEnvelope {
        pub access: AccessDetails,
    }

    /// A service.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AccessService {
        /// Where it is.
        pub endpoints: ::std::vec::Vec<AccessEndpoint>,
        /// What the service is called.
        pub name: ::std::string::String,
        /// What kind of service it is.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }

    /// A token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AccessToken {
        /// When it ends.
        pub expires: Milliseconds,
        pub id: Token,
        /// When it was given.
        pub issued_at: Milliseconds,
        /// How its user showed who it was.
        #[serde(
            rename = "RAX-AUTH:authenticatedBy",
            default,
            skip_serializing_if = "::std::vec::Vec::is_empty"
        )]
        pub rax_auth_authenticated_by: ::std::vec::Vec<
            AccessTokenRaxAuthAuthenticatedByItem,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tenant: ::std::option::Option<Tenant>,
    }

    /// `AccessTokenRaxAuthAuthenticatedByItem`
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum AccessTokenRaxAuthAuthenticatedByItem {
        #[serde(rename = "PASSWORD")]
        Password,
        #[serde(rename = "APIKEY")]
        Apikey,
        #[serde(rename = "TOKEN")]
        Token,
    }

    impl ::std::fmt::Display for AccessTokenRaxAuthAuthenticatedByItem {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Password => f.write_str("PASSWORD"),
                Self::Apikey => f.write_str("APIKEY"),
                Self::Token => f.write_str("TOKEN"),
            }
        }
    }

    impl ::std::str::FromStr for AccessTokenRaxAuthAuthenticatedByItem {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "PASSWORD" => Ok(Self::Password),
                "APIKEY" => Ok(Self::Apikey),
                "TOKEN" => Ok(Self::Token),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for AccessTokenRaxAuthAuthenticatedByItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String>
    for AccessTokenRaxAuthAuthenticatedByItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// A user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AccessUser {
        /// The user's id.
        pub id: ::std::string::String,
        /// The user's name.
        pub name: ::std::string::String,
        /// The region that clients use without being told to.
        #[serde(
            rename = "RAX-AUTH:defaultRegion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rax_auth_default_region: ::std::option::Option<::std::string::String>,
        /// What the user may do in the account.
        pub roles: ::std::vec::Vec<Role>,
    }

    /// The id of an account, which is its name too.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct AccountId(::std::string::String);
    impl ::std::ops::Deref for AccountId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<AccountId> for ::std::string::String {
        fn from(value: AccountId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for AccountId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for AccountId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for AccountId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for AccountId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A user and its API key.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ApiKeyCredentials {
        #[serde(rename = "apiKey")]
        pub api_key: Secret,
        pub username: Username,
    }

    /// A credential, by its id or by its name and user, and its secret.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ApplicationCredential {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<Username>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<Username>,
        pub secret: Secret,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<UserReference>,
    }

    /// Who wants a token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateAccessRequest {
        pub auth: AccessCredentials,
    }

    /// `CreateTokenHeaders`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateTokenHeaders {
        /// The token.
        #[serde(rename = "X-Subject-Token")]
        pub x_subject_token: Token,
    }

    /// Who wants a token, and for what.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateTokenRequest {
        pub auth: TokenAuth,
    }

    /// A domain.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Domain {
        /// The domain's id.
        pub id: ::std::string::String,
        /// The domain's name.
        pub name: ::std::string::String,
    }

    /// A domain, by its id or by its name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct DomainReference {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<DomainReferenceId>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<DomainReferenceName>,
    }

    /// `DomainReferenceId`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DomainReferenceId(::std::string::String);
    impl ::std::ops::Deref for DomainReferenceId {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DomainReferenceId> for ::std::string::String {
        fn from(value: DomainReferenceId) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DomainReferenceId {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DomainReferenceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DomainReferenceId {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DomainReferenceId {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `DomainReferenceName`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct DomainReferenceName(::std::string::String);
    impl ::std::ops::Deref for DomainReferenceName {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<DomainReferenceName> for ::std::string::String {
        fn from(value: DomainReferenceName) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for DomainReferenceName {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for DomainReferenceName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for DomainReferenceName {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for DomainReferenceName {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A fault, under the one key that names its kind.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub enum Fault {
        #[serde(rename = "badRequest")]
        BadRequest(FaultDetail),
        #[serde(rename = "unauthorized")]
        Unauthorized(FaultDetail),
        #[serde(rename = "forbidden")]
        Forbidden(FaultDetail),
        #[serde(rename = "itemNotFound")]
        ItemNotFound(FaultDetail),
        #[serde(rename = "badMethod")]
        BadMethod(FaultDetail),
        #[serde(rename = "overLimit")]
        OverLimit(FaultDetail),
        #[serde(rename = "badMediaType")]
        BadMediaType(FaultDetail),
        #[serde(rename = "identityFault")]
        IdentityFault(FaultDetail),
        #[serde(rename = "notImplemented")]
        NotImplemented(FaultDetail),
        #[serde(rename = "serviceUnavailable")]
        ServiceUnavailable(FaultDetail),
    }

    /// What went wrong.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct FaultDetail {
        /// The HTTP status.
        pub code: i32,
        /// A sentence for people.
        pub message: ::std::string::String,
        /// After how many seconds to try again, as in the header `Retry-After`.
        #[serde(
            rename = "retryAfter",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub retry_after: ::std::option::Option<FaultDetailRetryAfter>,
    }

    /// After how many seconds to try again, as in the header `Retry-After`.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct FaultDetailRetryAfter(::std::string::String);
    impl ::std::ops::Deref for FaultDetailRetryAfter {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<FaultDetailRetryAfter> for ::std::string::String {
        fn from(value: FaultDetailRetryAfter) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for FaultDetailRetryAfter {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            { ::regress::Regex::new("^[0-9]{1,9}$").unwrap() });
            if PATTERN.find(value).is_none() {
                return Err("doesn't match pattern \"^[0-9]{1,9}$\"".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for FaultDetailRetryAfter {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for FaultDetailRetryAfter {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for FaultDetailRetryAfter {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A link.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Link {
        /// The address.
        pub href: ::std::string::String,
        /// What the address is of, this resource.
        pub rel: LinkRel,
    }

    /// What the address is of, this resource.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum LinkRel {
        #[serde(rename = "self")]
        Self_,
    }

    impl ::std::fmt::Display for LinkRel {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Self_ => f.write_str("self"),
            }
        }
    }

    impl ::std::str::FromStr for LinkRel {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "self" => Ok(Self::Self_),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for LinkRel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for LinkRel {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// A form of what is sent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct MediaType {
        /// The media type.
        pub base: ::std::string::String,
        /// What it is called in this version.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }

    /// A moment in UTC, with microseconds.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct Microseconds(::std::string::String);
    impl ::std::ops::Deref for Microseconds {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<Microseconds> for ::std::string::String {
        fn from(value: Microseconds) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for Microseconds {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            {
                ::regress::Regex::new(
                        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{6}Z$",
                    )
                    .unwrap()
            });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{6}Z$\""
                        .into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for Microseconds {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Microseconds {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for Microseconds {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A moment in UTC, with milliseconds.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct Milliseconds(::std::string::String);
    impl ::std::ops::Deref for Milliseconds {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<Milliseconds> for ::std::string::String {
        fn from(value: Milliseconds) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for Milliseconds {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
            {
                ::regress::Regex::new(
                        "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$",
                    )
                    .unwrap()
            });
            if PATTERN.find(value).is_none() {
                return Err(
                    "doesn't match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$\""
                        .into(),
                );
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for Milliseconds {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Milliseconds {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for Milliseconds {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A user and its password.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PasswordCredentials {
        pub password: Secret,
        pub username: Username,
    }

    /// A user and its password.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PasswordMethod {
        pub user: PasswordUser,
    }

    /// A user, by its id or by its name and domain, and its password.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PasswordUser {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<DomainReference>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<Username>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<Username>,
        pub password: Secret,
    }

    /// An account, by its id or by its name and domain.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ProjectReference {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<DomainReference>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<AccountId>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<AccountId>,
    }

    /// `RevokeTokenHeader`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RevokeTokenHeader {
        /// The token that it is about. What isn't one isn't found.
        #[serde(rename = "X-Subject-Token")]
        pub x_subject_token: Token,
    }

    /// What a user may do.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Role {
        /// The role's id.
        pub id: ::std::string::String,
        /// The role's name, which says as much.
        pub name: ::std::string::String,
    }

    /// What a token is to be for; an object, or the word `unscoped`.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(untagged)]
    pub enum Scope {
        Object(ScopeObject),
        Word(ScopeWord),
    }

    impl ::std::convert::From<ScopeObject> for Scope {
        fn from(value: ScopeObject) -> Self {
            Self::Object(value)
        }
    }

    impl ::std::convert::From<ScopeWord> for Scope {
        fn from(value: ScopeWord) -> Self {
            Self::Word(value)
        }
    }

    /// What a token is to be for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct ScopeObject {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<DomainReference>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project: ::std::option::Option<ProjectReference>,
        /// The whole service, which no token is for.
        #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
        pub system: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    }

    /// For no account.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum ScopeWord {
        #[serde(rename = "unscoped")]
        Unscoped,
    }

    impl ::std::fmt::Display for ScopeWord {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Unscoped => f.write_str("unscoped"),
            }
        }
    }

    impl ::std::str::FromStr for ScopeWord {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "unscoped" => Ok(Self::Unscoped),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for ScopeWord {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for ScopeWord {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// A password or a key. No longer than what is worth comparing.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct Secret(::std::string::String);
    impl ::std::ops::Deref for Secret {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<Secret> for ::std::string::String {
        fn from(value: Secret) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for Secret {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 1024usize {
                return Err("longer than 1024 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for Secret {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Secret {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for Secret {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// `ShowAccessPath`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowAccessPath {
        /// The token. What isn't one isn't found.
        #[serde(rename = "tokenId")]
        pub token_id: Token,
    }

    /// `ShowTokenHeader`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowTokenHeader {
        /// The token that it is about. What isn't one isn't found.
        #[serde(rename = "X-Subject-Token")]
        pub x_subject_token: Token,
    }

    /// `ShowTokenHeaders`
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ShowTokenHeaders {
        /// The token.
        #[serde(rename = "X-Subject-Token")]
        pub x_subject_token: Token,
    }

    /// The account that a token is for. None for a token that is for no account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Tenant {
        pub id: AccountId,
        pub name: AccountId,
    }

    /// A token, which is good for as much as its user may do.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct Token(::std::string::String);
    impl ::std::ops::Deref for Token {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<Token> for ::std::string::String {
        fn from(value: Token) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for Token {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 8192usize {
                return Err("longer than 8192 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for Token {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Token {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for Token {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// Who wants a token, and for what.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TokenAuth {
        pub identity: TokenIdentity,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub scope: ::std::option::Option<Scope>,
    }

    /// A token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TokenCredentials {
        pub id: Token,
    }

    /// What a token is good for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TokenDetails {
        /// What the token may be called where it must not be shown.
        pub audit_ids: ::std::vec::Vec<::std::string::String>,
        /// The services.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub catalog: ::std::vec::Vec<TokenService>,
        /// When it ends.
        pub expires_at: Microseconds,
        /// Whether it is for a domain, which none is.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub is_domain: ::std::option::Option<bool>,
        /// When it was given.
        pub issued_at: Microseconds,
        /// How its user showed who it was.
        pub methods: ::std::vec::Vec<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub project: ::std::option::Option<TokenProject>,
        /// What the user may do in the account.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub roles: ::std::vec::Vec<Role>,
        pub user: TokenUser,
    }

    /// Where a service is, for one kind of callers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TokenEndpoint {
        /// The endpoint's id.
        pub id: ::std::string::String,
        /// Who it is for. All are the same.
        pub interface: TokenEndpointInterface,
        /// The region.
        pub region: ::std::string::String,
        /// The region, too.
        pub region_id: ::std::string::String,
        /// What the paths of the service begin with, those of the account where they have it.
        pub url: ::std::string::String,
    }

    /// Who it is for. All are the same.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum TokenEndpointInterface {
        #[serde(rename = "public")]
        Public,
        #[serde(rename = "internal")]
        Internal,
        #[serde(rename = "admin")]
        Admin,
    }

    impl ::std::fmt::Display for TokenEndpointInterface {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Public => f.write_str("public"),
                Self::Internal => f.write_str("internal"),
                Self::Admin => f.write_str("admin"),
            }
        }
    }

    impl ::std::str::FromStr for TokenEndpointInterface {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "public" => Ok(Self::Public),
                "internal" => Ok(Self::Internal),
                "admin" => Ok(Self::Admin),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for TokenEndpointInterface {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for TokenEndpointInterface {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// What a token is good for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TokenEnvelope {
        pub token: TokenDetails,
    }

    /// Who wants a token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TokenIdentity {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub application_credential: ::std::option::Option<ApplicationCredential>,
        /// The ways, of which there must be one: `password`, `application_credential` or `token`.
        pub methods: ::std::vec::Vec<TokenIdentityMethodsItem>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<PasswordMethod>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token: ::std::option::Option<TokenCredentials>,
    }

    /// `TokenIdentityMethodsItem`
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct TokenIdentityMethodsItem(::std::string::String);
    impl ::std::ops::Deref for TokenIdentityMethodsItem {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<TokenIdentityMethodsItem> for ::std::string::String {
        fn from(value: TokenIdentityMethodsItem) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for TokenIdentityMethodsItem {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 64usize {
                return Err("longer than 64 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for TokenIdentityMethodsItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for TokenIdentityMethodsItem {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for TokenIdentityMethodsItem {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// The account that a token is for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TokenProject {
        pub domain: Domain,
        pub id: AccountId,
        pub name: AccountId,
    }

    /// A service.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TokenService {
        /// Where it is.
        pub endpoints: ::std::vec::Vec<TokenEndpoint>,
        /// The service's id.
        pub id: ::std::string::String,
        /// What the service is called.
        pub name: ::std::string::String,
        /// What kind of service it is.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
    }

    /// A user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TokenUser {
        pub domain: Domain,
        /// The user's id.
        pub id: ::std::string::String,
        /// The user's name.
        pub name: ::std::string::String,
    }

    /// A user, by its id or by its name and domain.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UserReference {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub domain: ::std::option::Option<DomainReference>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<Username>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<Username>,
    }

    /// The name of a user.
    #[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
    #[serde(transparent)]
    pub struct Username(::std::string::String);
    impl ::std::ops::Deref for Username {
        type Target = ::std::string::String;
        fn deref(&self) -> &::std::string::String {
            &self.0
        }
    }

    impl ::std::convert::From<Username> for ::std::string::String {
        fn from(value: Username) -> Self {
            value.0
        }
    }

    impl ::std::str::FromStr for Username {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            if value.chars().count() > 255usize {
                return Err("longer than 255 characters".into());
            }
            if value.chars().count() < 1usize {
                return Err("shorter than 1 characters".into());
            }
            Ok(Self(value.to_string()))
        }
    }

    impl ::std::convert::TryFrom<&str> for Username {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for Username {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl<'de> ::serde::Deserialize<'de> for Username {
        fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
        where
            D: ::serde::Deserializer<'de>,
        {
            ::std::string::String::deserialize(deserializer)?
                .parse()
                .map_err(|e: self::error::ConversionError| {
                    <D::Error as ::serde::de::Error>::custom(e.to_string())
                })
        }
    }

    /// A version of the API.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Version {
        /// The number of the version.
        pub id: ::std::string::String,
        /// Where it is.
        pub links: ::std::vec::Vec<Link>,
        /// What it speaks.
        #[serde(rename = "media-types")]
        pub media_types: ::std::vec::Vec<MediaType>,
        /// Whether it goes on to be served.
        pub status: VersionStatus,
        /// When it was changed last.
        pub updated: ::chrono::DateTime<::chrono::offset::Utc>,
    }

    /// A version of the API.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct VersionEnvelope {
        pub version: Version,
    }

    /// Whether it goes on to be served.
    #[derive(
        ::serde::Deserialize,
        ::serde::Serialize,
        Clone,
        Copy,
        Debug,
        Eq,
        Hash,
        Ord,
        PartialEq,
        PartialOrd
    )]
    pub enum VersionStatus {
        #[serde(rename = "stable")]
        Stable,
        #[serde(rename = "deprecated")]
        Deprecated,
    }

    impl ::std::fmt::Display for VersionStatus {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
            match *self {
                Self::Stable => f.write_str("stable"),
                Self::Deprecated => f.write_str("deprecated"),
            }
        }
    }

    impl ::std::str::FromStr for VersionStatus {
        type Err = self::error::ConversionError;
        fn from_str(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            match value {
                "stable" => Ok(Self::Stable),
                "deprecated" => Ok(Self::Deprecated),
                _ => Err("invalid value".into()),
            }
        }
    }

    impl ::std::convert::TryFrom<&str> for VersionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: &str,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    impl ::std::convert::TryFrom<::std::string::String> for VersionStatus {
        type Error = self::error::ConversionError;
        fn try_from(
            value: ::std::string::String,
        ) -> ::std::result::Result<Self, self::error::ConversionError> {
            value.parse()
        }
    }

    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }

        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}

/// The schemas of the document, word for word.
mod schemas {
    use super::types;
    impl schemars::JsonSchema for types::Token {
        fn schema_name() -> String {
            "Token".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"format\":\"password\",\"description\":\"A token, which is good for as much as its user may do.\",\"minLength\":1,\"maxLength\":8192}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Username {
        fn schema_name() -> String {
            "Username".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"The name of a user.\",\"minLength\":1,\"maxLength\":255}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Secret {
        fn schema_name() -> String {
            "Secret".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"format\":\"password\",\"description\":\"A password or a key. No longer than what is worth comparing.\",\"minLength\":1,\"maxLength\":1024}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::AccountId {
        fn schema_name() -> String {
            "AccountId".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"The id of an account, which is its name too.\",\"minLength\":1,\"maxLength\":64}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Milliseconds {
        fn schema_name() -> String {
            "Milliseconds".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"A moment in UTC, with milliseconds.\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$\"}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Microseconds {
        fn schema_name() -> String {
            "Microseconds".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"A moment in UTC, with microseconds.\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{6}Z$\"}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Link {
        fn schema_name() -> String {
            "Link".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A link.\",\"required\":[\"href\",\"rel\"],\"properties\":{\"href\":{\"type\":\"string\",\"description\":\"The address.\"},\"rel\":{\"type\":\"string\",\"description\":\"What the address is of, this resource.\",\"enum\":[\"self\"]}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::MediaType {
        fn schema_name() -> String {
            "MediaType".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A form of what is sent.\",\"required\":[\"base\",\"type\"],\"properties\":{\"base\":{\"type\":\"string\",\"description\":\"The media type.\"},\"type\":{\"type\":\"string\",\"description\":\"What it is called in this version.\"}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Version {
        fn schema_name() -> String {
            "Version".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A version of the API.\",\"required\":[\"id\",\"status\",\"updated\",\"links\",\"media-types\"],\"properties\":{\"id\":{\"type\":\"string\",\"description\":\"The number of the version.\"},\"status\":{\"type\":\"string\",\"description\":\"Whether it goes on to be served.\",\"enum\":[\"stable\",\"deprecated\"]},\"updated\":{\"type\":\"string\",\"format\":\"date-time\",\"description\":\"When it was changed last.\"},\"links\":{\"type\":\"array\",\"description\":\"Where it is.\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"media-types\":{\"type\":\"array\",\"description\":\"What it speaks.\",\"items\":{\"$ref\":\"#/components/schemas/MediaType\"}}}}",
                &[
                    |generator| generator.subschema_for::<types::Link>(),
                    |generator| generator.subschema_for::<types::MediaType>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::VersionEnvelope {
        fn schema_name() -> String {
            "VersionEnvelope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A version of the API.\",\"required\":[\"version\"],\"properties\":{\"version\":{\"$ref\":\"#/components/schemas/Version\"}}}",
                &[|generator| generator.subschema_for::<types::Version>()],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateAccessRequest {
        fn schema_name() -> String {
            "CreateAccessRequest".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"Who wants a token.\",\"required\":[\"auth\"],\"properties\":{\"auth\":{\"$ref\":\"#/components/schemas/AccessCredentials\"}}}",
                &[|generator| generator.subschema_for::<types::AccessCredentials>()],
            )
        }
    }

    impl schemars::JsonSchema for types::AccessCredentials {
        fn schema_name() -> String {
            "AccessCredentials".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"Who wants a token, and for which account. Exactly one of `passwordCredentials`,\\n`RAX-KSKEY:apiKeyCredentials` and `token` must be there.\",\"properties\":{\"passwordCredentials\":{\"$ref\":\"#/components/schemas/PasswordCredentials\"},\"RAX-KSKEY:apiKeyCredentials\":{\"$ref\":\"#/components/schemas/ApiKeyCredentials\"},\"token\":{\"$ref\":\"#/components/schemas/TokenCredentials\"},\"tenantId\":{\"type\":\"string\",\"description\":\"The account.\",\"nullable\":true,\"minLength\":1,\"maxLength\":64},\"tenantName\":{\"type\":\"string\",\"description\":\"The account, by its name. `tenantId` goes before it.\",\"nullable\":true,\"minLength\":1,\"maxLength\":64}}}",
                &[
                    |generator| generator.subschema_for::<types::PasswordCredentials>(),
                    |generator| generator.subschema_for::<types::ApiKeyCredentials>(),
                    |generator| generator.subschema_for::<types::TokenCredentials>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::PasswordCredentials {
        fn schema_name() -> String {
            "PasswordCredentials".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A user and its password.\",\"required\":[\"username\",\"password\"],\"properties\":{\"username\":{\"$ref\":\"#/components/schemas/Username\"},\"password\":{\"$ref\":\"#/components/schemas/Secret\"}}}",
                &[
                    |generator| generator.subschema_for::<types::Username>(),
                    |generator| generator.subschema_for::<types::Secret>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::ApiKeyCredentials {
        fn schema_name() -> String {
            "ApiKeyCredentials".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A user and its API key.\",\"required\":[\"username\",\"apiKey\"],\"properties\":{\"username\":{\"$ref\":\"#/components/schemas/Username\"},\"apiKey\":{\"$ref\":\"#/components/schemas/Secret\"}}}",
                &[
                    |generator| generator.subschema_for::<types::Username>(),
                    |generator| generator.subschema_for::<types::Secret>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::TokenCredentials {
        fn schema_name() -> String {
            "TokenCredentials".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A token.\",\"required\":[\"id\"],\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/Token\"}}}",
                &[|generator| generator.subschema_for::<types::Token>()],
            )
        }
    }

    impl schemars::JsonSchema for types::AccessEnvelope {
        fn schema_name() -> String {
            "AccessEnvelope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A token and what it is good for.\",\"required\":[\"access\"],\"properties\":{\"access\":{\"$ref\":\"#/components/schemas/AccessDetails\"}}}",
                &[|generator| generator.subschema_for::<types::AccessDetails>()],
            )
        }
    }

    impl schemars::JsonSchema for types::AccessDetails {
        fn schema_name() -> String {
            "AccessDetails".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A token and what it is good for.\",\"required\":[\"token\",\"user\",\"serviceCatalog\"],\"properties\":{\"token\":{\"$ref\":\"#/components/schemas/AccessToken\"},\"user\":{\"$ref\":\"#/components/schemas/AccessUser\"},\"serviceCatalog\":{\"type\":\"array\",\"description\":\"The services. None for a token that is for no account.\",\"items\":{\"$ref\":\"#/components/schemas/AccessService\"}}}}",
                &[
                    |generator| generator.subschema_for::<types::AccessToken>(),
                    |generator| generator.subschema_for::<types::AccessUser>(),
                    |generator| generator.subschema_for::<types::AccessService>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::AccessToken {
        fn schema_name() -> String {
            "AccessToken".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A token.\",\"required\":[\"id\",\"expires\",\"issued_at\"],\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/Token\"},\"expires\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Milliseconds\"}],\"description\":\"When it ends.\"},\"issued_at\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Milliseconds\"}],\"description\":\"When it was given.\"},\"tenant\":{\"$ref\":\"#/components/schemas/Tenant\"},\"RAX-AUTH:authenticatedBy\":{\"type\":\"array\",\"description\":\"How its user showed who it was.\",\"items\":{\"type\":\"string\",\"enum\":[\"PASSWORD\",\"APIKEY\",\"TOKEN\"]}}}}",
                &[
                    |generator| generator.subschema_for::<types::Token>(),
                    |generator| generator.subschema_for::<types::Milliseconds>(),
                    |generator| generator.subschema_for::<types::Tenant>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::Tenant {
        fn schema_name() -> String {
            "Tenant".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The account that a token is for. None for a token that is for no account.\",\"required\":[\"id\",\"name\"],\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/AccountId\"},\"name\":{\"$ref\":\"#/components/schemas/AccountId\"}}}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::AccessUser {
        fn schema_name() -> String {
            "AccessUser".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A user.\",\"required\":[\"id\",\"name\",\"roles\"],\"properties\":{\"id\":{\"type\":\"string\",\"description\":\"The user's id.\"},\"name\":{\"type\":\"string\",\"description\":\"The user's name.\"},\"roles\":{\"type\":\"array\",\"description\":\"What the user may do in the account.\",\"items\":{\"$ref\":\"#/components/schemas/Role\"}},\"RAX-AUTH:defaultRegion\":{\"type\":\"string\",\"description\":\"The region that clients use without being told to.\"}}}",
                &[|generator| generator.subschema_for::<types::Role>()],
            )
        }
    }

    impl schemars::JsonSchema for types::Role {
        fn schema_name() -> String {
            "Role".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What a user may do.\",\"required\":[\"id\",\"name\"],\"properties\":{\"id\":{\"type\":\"string\",\"description\":\"The role's id.\"},\"name\":{\"type\":\"string\",\"description\":\"The role's name, which says as much.\"}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::AccessService {
        fn schema_name() -> String {
            "AccessService".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A service.\",\"required\":[\"name\",\"type\",\"endpoints\"],\"properties\":{\"name\":{\"type\":\"string\",\"description\":\"What the service is called.\"},\"type\":{\"type\":\"string\",\"description\":\"What kind of service it is.\"},\"endpoints\":{\"type\":\"array\",\"description\":\"Where it is.\",\"items\":{\"$ref\":\"#/components/schemas/AccessEndpoint\"}}}}",
                &[|generator| generator.subschema_for::<types::AccessEndpoint>()],
            )
        }
    }

    impl schemars::JsonSchema for types::AccessEndpoint {
        fn schema_name() -> String {
            "AccessEndpoint".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"Where a service is in one region.\",\"required\":[\"region\",\"tenantId\",\"publicURL\"],\"properties\":{\"region\":{\"type\":\"string\",\"description\":\"The region.\"},\"tenantId\":{\"$ref\":\"#/components/schemas/AccountId\"},\"publicURL\":{\"type\":\"string\",\"description\":\"What the paths of the service begin with, those of the account where they have it.\"}}}",
                &[|generator| generator.subschema_for::<types::AccountId>()],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateTokenRequest {
        fn schema_name() -> String {
            "CreateTokenRequest".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"Who wants a token, and for what.\",\"required\":[\"auth\"],\"properties\":{\"auth\":{\"$ref\":\"#/components/schemas/TokenAuth\"}}}",
                &[|generator| generator.subschema_for::<types::TokenAuth>()],
            )
        }
    }

    impl schemars::JsonSchema for types::TokenAuth {
        fn schema_name() -> String {
            "TokenAuth".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"Who wants a token, and for what.\",\"required\":[\"identity\"],\"properties\":{\"identity\":{\"$ref\":\"#/components/schemas/TokenIdentity\"},\"scope\":{\"$ref\":\"#/components/schemas/Scope\"}}}",
                &[
                    |generator| generator.subschema_for::<types::TokenIdentity>(),
                    |generator| generator.subschema_for::<types::Scope>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::TokenIdentity {
        fn schema_name() -> String {
            "TokenIdentity".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"Who wants a token.\",\"required\":[\"methods\"],\"properties\":{\"methods\":{\"type\":\"array\",\"description\":\"The ways, of which there must be one: `password`, `application_credential` or `token`.\",\"minItems\":1,\"maxItems\":8,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64}},\"password\":{\"$ref\":\"#/components/schemas/PasswordMethod\"},\"application_credential\":{\"$ref\":\"#/components/schemas/ApplicationCredential\"},\"token\":{\"$ref\":\"#/components/schemas/TokenCredentials\"}}}",
                &[
                    |generator| generator.subschema_for::<types::PasswordMethod>(),
                    |generator| {
                        generator.subschema_for::<types::ApplicationCredential>()
                    },
                    |generator| generator.subschema_for::<types::TokenCredentials>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::PasswordMethod {
        fn schema_name() -> String {
            "PasswordMethod".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A user and its password.\",\"required\":[\"user\"],\"properties\":{\"user\":{\"$ref\":\"#/components/schemas/PasswordUser\"}}}",
                &[|generator| generator.subschema_for::<types::PasswordUser>()],
            )
        }
    }

    impl schemars::JsonSchema for types::PasswordUser {
        fn schema_name() -> String {
            "PasswordUser".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A user, by its id or by its name and domain, and its password.\",\"required\":[\"password\"],\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/Username\"},\"name\":{\"$ref\":\"#/components/schemas/Username\"},\"domain\":{\"$ref\":\"#/components/schemas/DomainReference\"},\"password\":{\"$ref\":\"#/components/schemas/Secret\"}}}",
                &[
                    |generator| generator.subschema_for::<types::Username>(),
                    |generator| generator.subschema_for::<types::DomainReference>(),
                    |generator| generator.subschema_for::<types::Secret>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::ApplicationCredential {
        fn schema_name() -> String {
            "ApplicationCredential".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A credential, by its id or by its name and user, and its secret.\",\"required\":[\"secret\"],\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/Username\"},\"name\":{\"$ref\":\"#/components/schemas/Username\"},\"user\":{\"$ref\":\"#/components/schemas/UserReference\"},\"secret\":{\"$ref\":\"#/components/schemas/Secret\"}}}",
                &[
                    |generator| generator.subschema_for::<types::Username>(),
                    |generator| generator.subschema_for::<types::UserReference>(),
                    |generator| generator.subschema_for::<types::Secret>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::UserReference {
        fn schema_name() -> String {
            "UserReference".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A user, by its id or by its name and domain.\",\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/Username\"},\"name\":{\"$ref\":\"#/components/schemas/Username\"},\"domain\":{\"$ref\":\"#/components/schemas/DomainReference\"}}}",
                &[
                    |generator| generator.subschema_for::<types::Username>(),
                    |generator| generator.subschema_for::<types::DomainReference>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::DomainReference {
        fn schema_name() -> String {
            "DomainReference".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A domain, by its id or by its name.\",\"properties\":{\"id\":{\"type\":\"string\",\"maxLength\":255},\"name\":{\"type\":\"string\",\"maxLength\":255}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Scope {
        fn schema_name() -> String {
            "Scope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"description\":\"What a token is to be for; an object, or the word `unscoped`.\",\"oneOf\":[{\"$ref\":\"#/components/schemas/ScopeObject\"},{\"$ref\":\"#/components/schemas/ScopeWord\"}]}",
                &[
                    |generator| generator.subschema_for::<types::ScopeObject>(),
                    |generator| generator.subschema_for::<types::ScopeWord>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::ScopeWord {
        fn schema_name() -> String {
            "ScopeWord".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"string\",\"description\":\"For no account.\",\"enum\":[\"unscoped\"]}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::ScopeObject {
        fn schema_name() -> String {
            "ScopeObject".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What a token is to be for.\",\"minProperties\":1,\"properties\":{\"project\":{\"$ref\":\"#/components/schemas/ProjectReference\"},\"domain\":{\"$ref\":\"#/components/schemas/DomainReference\"},\"system\":{\"type\":\"object\",\"description\":\"The whole service, which no token is for.\"}}}",
                &[
                    |generator| generator.subschema_for::<types::ProjectReference>(),
                    |generator| generator.subschema_for::<types::DomainReference>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::ProjectReference {
        fn schema_name() -> String {
            "ProjectReference".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"An account, by its id or by its name and domain.\",\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/AccountId\"},\"name\":{\"$ref\":\"#/components/schemas/AccountId\"},\"domain\":{\"$ref\":\"#/components/schemas/DomainReference\"}}}",
                &[
                    |generator| generator.subschema_for::<types::AccountId>(),
                    |generator| generator.subschema_for::<types::DomainReference>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::TokenEnvelope {
        fn schema_name() -> String {
            "TokenEnvelope".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What a token is good for.\",\"required\":[\"token\"],\"properties\":{\"token\":{\"$ref\":\"#/components/schemas/TokenDetails\"}}}",
                &[|generator| generator.subschema_for::<types::TokenDetails>()],
            )
        }
    }

    impl schemars::JsonSchema for types::TokenDetails {
        fn schema_name() -> String {
            "TokenDetails".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What a token is good for.\",\"required\":[\"methods\",\"user\",\"audit_ids\",\"issued_at\",\"expires_at\"],\"properties\":{\"methods\":{\"type\":\"array\",\"description\":\"How its user showed who it was.\",\"items\":{\"type\":\"string\"}},\"user\":{\"$ref\":\"#/components/schemas/TokenUser\"},\"audit_ids\":{\"type\":\"array\",\"description\":\"What the token may be called where it must not be shown.\",\"items\":{\"type\":\"string\"}},\"issued_at\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Microseconds\"}],\"description\":\"When it was given.\"},\"expires_at\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Microseconds\"}],\"description\":\"When it ends.\"},\"is_domain\":{\"type\":\"boolean\",\"description\":\"Whether it is for a domain, which none is.\"},\"project\":{\"$ref\":\"#/components/schemas/TokenProject\"},\"roles\":{\"type\":\"array\",\"description\":\"What the user may do in the account.\",\"items\":{\"$ref\":\"#/components/schemas/Role\"}},\"catalog\":{\"type\":\"array\",\"description\":\"The services.\",\"items\":{\"$ref\":\"#/components/schemas/TokenService\"}}}}",
                &[
                    |generator| generator.subschema_for::<types::TokenUser>(),
                    |generator| generator.subschema_for::<types::Microseconds>(),
                    |generator| generator.subschema_for::<types::TokenProject>(),
                    |generator| generator.subschema_for::<types::Role>(),
                    |generator| generator.subschema_for::<types::TokenService>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::Domain {
        fn schema_name() -> String {
            "Domain".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A domain.\",\"required\":[\"id\",\"name\"],\"properties\":{\"id\":{\"type\":\"string\",\"description\":\"The domain's id.\"},\"name\":{\"type\":\"string\",\"description\":\"The domain's name.\"}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::TokenUser {
        fn schema_name() -> String {
            "TokenUser".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A user.\",\"required\":[\"id\",\"name\",\"domain\"],\"properties\":{\"id\":{\"type\":\"string\",\"description\":\"The user's id.\"},\"name\":{\"type\":\"string\",\"description\":\"The user's name.\"},\"domain\":{\"$ref\":\"#/components/schemas/Domain\"}}}",
                &[|generator| generator.subschema_for::<types::Domain>()],
            )
        }
    }

    impl schemars::JsonSchema for types::TokenProject {
        fn schema_name() -> String {
            "TokenProject".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"The account that a token is for.\",\"required\":[\"id\",\"name\",\"domain\"],\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/AccountId\"},\"name\":{\"$ref\":\"#/components/schemas/AccountId\"},\"domain\":{\"$ref\":\"#/components/schemas/Domain\"}}}",
                &[
                    |generator| generator.subschema_for::<types::AccountId>(),
                    |generator| generator.subschema_for::<types::Domain>(),
                ],
            )
        }
    }

    impl schemars::JsonSchema for types::TokenService {
        fn schema_name() -> String {
            "TokenService".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"A service.\",\"required\":[\"id\",\"name\",\"type\",\"endpoints\"],\"properties\":{\"id\":{\"type\":\"string\",\"description\":\"The service's id.\"},\"name\":{\"type\":\"string\",\"description\":\"What the service is called.\"},\"type\":{\"type\":\"string\",\"description\":\"What kind of service it is.\"},\"endpoints\":{\"type\":\"array\",\"description\":\"Where it is.\",\"items\":{\"$ref\":\"#/components/schemas/TokenEndpoint\"}}}}",
                &[|generator| generator.subschema_for::<types::TokenEndpoint>()],
            )
        }
    }

    impl schemars::JsonSchema for types::TokenEndpoint {
        fn schema_name() -> String {
            "TokenEndpoint".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"Where a service is, for one kind of callers.\",\"required\":[\"id\",\"interface\",\"region\",\"region_id\",\"url\"],\"properties\":{\"id\":{\"type\":\"string\",\"description\":\"The endpoint's id.\"},\"interface\":{\"type\":\"string\",\"description\":\"Who it is for. All are the same.\",\"enum\":[\"public\",\"internal\",\"admin\"]},\"region\":{\"type\":\"string\",\"description\":\"The region.\"},\"region_id\":{\"type\":\"string\",\"description\":\"The region, too.\"},\"url\":{\"type\":\"string\",\"description\":\"What the paths of the service begin with, those of the account where they have it.\"}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::FaultDetail {
        fn schema_name() -> String {
            "FaultDetail".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"description\":\"What went wrong.\",\"required\":[\"code\",\"message\"],\"properties\":{\"code\":{\"type\":\"integer\",\"format\":\"int32\",\"description\":\"The HTTP status.\",\"minimum\":400,\"maximum\":599},\"message\":{\"type\":\"string\",\"description\":\"A sentence for people.\"},\"retryAfter\":{\"type\":\"string\",\"description\":\"After how many seconds to try again, as in the header `Retry-After`.\",\"pattern\":\"^[0-9]{1,9}$\",\"x-header\":\"Retry-After\"}}}",
                &[],
            )
        }
    }

    impl schemars::JsonSchema for types::Fault {
        fn schema_name() -> String {
            "Fault".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"description\":\"A fault, under the one key that names its kind.\",\"oneOf\":[{\"type\":\"object\",\"x-status\":400,\"additionalProperties\":false,\"required\":[\"badRequest\"],\"properties\":{\"badRequest\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":401,\"additionalProperties\":false,\"required\":[\"unauthorized\"],\"properties\":{\"unauthorized\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":403,\"additionalProperties\":false,\"required\":[\"forbidden\"],\"properties\":{\"forbidden\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":404,\"additionalProperties\":false,\"required\":[\"itemNotFound\"],\"properties\":{\"itemNotFound\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":405,\"additionalProperties\":false,\"required\":[\"badMethod\"],\"properties\":{\"badMethod\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":413,\"additionalProperties\":false,\"required\":[\"overLimit\"],\"properties\":{\"overLimit\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":415,\"additionalProperties\":false,\"required\":[\"badMediaType\"],\"properties\":{\"badMediaType\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":500,\"additionalProperties\":false,\"required\":[\"identityFault\"],\"properties\":{\"identityFault\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":501,\"additionalProperties\":false,\"required\":[\"notImplemented\"],\"properties\":{\"notImplemented\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"x-status\":503,\"additionalProperties\":false,\"required\":[\"serviceUnavailable\"],\"properties\":{\"serviceUnavailable\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}}]}",
                &[|generator| generator.subschema_for::<types::FaultDetail>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowAccessPath {
        fn schema_name() -> String {
            "ShowAccessPath".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"tokenId\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Token\"}],\"description\":\"The token. What isn't one isn't found.\"}},\"required\":[\"tokenId\"]}",
                &[|generator| generator.subschema_for::<types::Token>()],
            )
        }
    }

    impl schemars::JsonSchema for types::CreateTokenHeaders {
        fn schema_name() -> String {
            "CreateTokenHeaders".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"X-Subject-Token\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Token\"}],\"description\":\"The token.\"}},\"required\":[\"X-Subject-Token\"]}",
                &[|generator| generator.subschema_for::<types::Token>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowTokenHeader {
        fn schema_name() -> String {
            "ShowTokenHeader".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"X-Subject-Token\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Token\"}],\"description\":\"The token that it is about. What isn't one isn't found.\"}},\"required\":[\"X-Subject-Token\"]}",
                &[|generator| generator.subschema_for::<types::Token>()],
            )
        }
    }

    impl schemars::JsonSchema for types::ShowTokenHeaders {
        fn schema_name() -> String {
            "ShowTokenHeaders".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"X-Subject-Token\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Token\"}],\"description\":\"The token.\"}},\"required\":[\"X-Subject-Token\"]}",
                &[|generator| generator.subschema_for::<types::Token>()],
            )
        }
    }

    impl schemars::JsonSchema for types::RevokeTokenHeader {
        fn schema_name() -> String {
            "RevokeTokenHeader".to_owned()
        }

        fn json_schema(
            generator: &mut schemars::r#gen::SchemaGenerator,
        ) -> schemars::schema::Schema {
            openapi_runtime::embedded_schema(
                generator,
                "{\"type\":\"object\",\"properties\":{\"X-Subject-Token\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Token\"}],\"description\":\"The token that it is about. What isn't one isn't found.\"}},\"required\":[\"X-Subject-Token\"]}",
                &[|generator| generator.subschema_for::<types::Token>()],
            )
        }
    }
}

impl types::Fault {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::BadRequest(_) => 400,
            Self::Unauthorized(_) => 401,
            Self::Forbidden(_) => 403,
            Self::ItemNotFound(_) => 404,
            Self::BadMethod(_) => 405,
            Self::OverLimit(_) => 413,
            Self::BadMediaType(_) => 415,
            Self::IdentityFault(_) => 500,
            Self::NotImplemented(_) => 501,
            Self::ServiceUnavailable(_) => 503,
        }
    }

    /// The member of the fault's object, which names its kind.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::BadRequest(_) => "badRequest",
            Self::Unauthorized(_) => "unauthorized",
            Self::Forbidden(_) => "forbidden",
            Self::ItemNotFound(_) => "itemNotFound",
            Self::BadMethod(_) => "badMethod",
            Self::OverLimit(_) => "overLimit",
            Self::BadMediaType(_) => "badMediaType",
            Self::IdentityFault(_) => "identityFault",
            Self::NotImplemented(_) => "notImplemented",
            Self::ServiceUnavailable(_) => "serviceUnavailable",
        }
    }

    /// What is under that member.
    #[must_use]
    pub fn detail(&self) -> &types::FaultDetail {
        match self {
            Self::BadRequest(detail)
            | Self::Unauthorized(detail)
            | Self::Forbidden(detail)
            | Self::ItemNotFound(detail)
            | Self::BadMethod(detail)
            | Self::OverLimit(detail)
            | Self::BadMediaType(detail)
            | Self::IdentityFault(detail)
            | Self::NotImplemented(detail)
            | Self::ServiceUnavailable(detail) => detail,
        }
    }
}

impl std::fmt::Display for types::Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (kind, status) = (self.kind(), self.status());
        write!(f, "{kind} ({status}): {}", self.detail().message)
    }
}

impl std::error::Error for types::Fault {}
impl types::Fault {
    /// A fault `badRequest`, of status 400.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::FaultDetail {
            code: 400,
            message: message.into(),
            retry_after: Default::default(),
        })
    }

    /// A fault `unauthorized`, of status 401.
    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::Unauthorized(types::FaultDetail {
            code: 401,
            message: message.into(),
            retry_after: Default::default(),
        })
    }

    /// A fault `forbidden`, of status 403.
    pub fn forbidden(message: impl Into<String>) -> Self {
        Self::Forbidden(types::FaultDetail {
            code: 403,
            message: message.into(),
            retry_after: Default::default(),
        })
    }

    /// A fault `itemNotFound`, of status 404.
    pub fn item_not_found(message: impl Into<String>) -> Self {
        Self::ItemNotFound(types::FaultDetail {
            code: 404,
            message: message.into(),
            retry_after: Default::default(),
        })
    }

    /// A fault `badMethod`, of status 405.
    pub fn bad_method(message: impl Into<String>) -> Self {
        Self::BadMethod(types::FaultDetail {
            code: 405,
            message: message.into(),
            retry_after: Default::default(),
        })
    }

    /// A fault `overLimit`, of status 413.
    pub fn over_limit(message: impl Into<String>) -> Self {
        Self::OverLimit(types::FaultDetail {
            code: 413,
            message: message.into(),
            retry_after: Default::default(),
        })
    }

    /// A fault `badMediaType`, of status 415.
    pub fn bad_media_type(message: impl Into<String>) -> Self {
        Self::BadMediaType(types::FaultDetail {
            code: 415,
            message: message.into(),
            retry_after: Default::default(),
        })
    }

    /// A fault `identityFault`, of status 500.
    pub fn identity_fault(message: impl Into<String>) -> Self {
        Self::IdentityFault(types::FaultDetail {
            code: 500,
            message: message.into(),
            retry_after: Default::default(),
        })
    }

    /// A fault `notImplemented`, of status 501.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::FaultDetail {
            code: 501,
            message: message.into(),
            retry_after: Default::default(),
        })
    }

    /// A fault `serviceUnavailable`, of status 503.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::FaultDetail {
            code: 503,
            message: message.into(),
            retry_after: Default::default(),
        })
    }

    /// The fault of that status; of a status without one, the fault of
    /// 400 for a client's error and that of 500 for every other.
    pub fn of_status(status: u16, message: impl Into<String>) -> Self {
        match status {
            401 => Self::unauthorized(message),
            403 => Self::forbidden(message),
            404 => Self::item_not_found(message),
            405 => Self::bad_method(message),
            413 => Self::over_limit(message),
            415 => Self::bad_media_type(message),
            501 => Self::not_implemented(message),
            503 => Self::service_unavailable(message),
            400..=499 => Self::bad_request(message),
            _ => Self::identity_fault(message),
        }
    }

    /// What is under the one member, to say more than a constructor
    /// does.
    pub fn detail_mut(&mut self) -> &mut types::FaultDetail {
        match self {
            Self::BadRequest(detail)
            | Self::Unauthorized(detail)
            | Self::Forbidden(detail)
            | Self::ItemNotFound(detail)
            | Self::BadMethod(detail)
            | Self::OverLimit(detail)
            | Self::BadMediaType(detail)
            | Self::IdentityFault(detail)
            | Self::NotImplemented(detail)
            | Self::ServiceUnavailable(detail) => detail,
        }
    }
}

impl From<dropshot::HttpError> for types::Fault {
    fn from(error: dropshot::HttpError) -> Self {
        Self::of_status(error.status_code.as_u16(), error.external_message)
    }
}

impl dropshot::HttpResponseError for types::Fault {
    fn status_code(&self) -> dropshot::ErrorStatusCode {
        openapi_runtime::error_status(self.status())
    }
}

/// The rules of the document.
static SCHEMAS: std::sync::LazyLock<openapi_validate::Schemas> = std::sync::LazyLock::new(||
{
    openapi_validate::Schemas::new(
        "{\"Token\":{\"type\":\"string\",\"format\":\"password\",\"minLength\":1,\"maxLength\":8192},\"Username\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":255},\"Secret\":{\"type\":\"string\",\"format\":\"password\",\"minLength\":1,\"maxLength\":1024},\"AccountId\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64},\"Milliseconds\":{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$\"},\"Microseconds\":{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{6}Z$\"},\"Link\":{\"type\":\"object\",\"required\":[\"href\",\"rel\"],\"properties\":{\"href\":{\"type\":\"string\"},\"rel\":{\"type\":\"string\",\"enum\":[\"self\"]}}},\"MediaType\":{\"type\":\"object\",\"required\":[\"base\",\"type\"],\"properties\":{\"base\":{\"type\":\"string\"},\"type\":{\"type\":\"string\"}}},\"Version\":{\"type\":\"object\",\"required\":[\"id\",\"status\",\"updated\",\"links\",\"media-types\"],\"properties\":{\"id\":{\"type\":\"string\"},\"status\":{\"type\":\"string\",\"enum\":[\"stable\",\"deprecated\"]},\"updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"links\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Link\"}},\"media-types\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/MediaType\"}}}},\"VersionEnvelope\":{\"type\":\"object\",\"required\":[\"version\"],\"properties\":{\"version\":{\"$ref\":\"#/components/schemas/Version\"}}},\"CreateAccessRequest\":{\"type\":\"object\",\"required\":[\"auth\"],\"properties\":{\"auth\":{\"$ref\":\"#/components/schemas/AccessCredentials\"}}},\"AccessCredentials\":{\"type\":\"object\",\"properties\":{\"passwordCredentials\":{\"$ref\":\"#/components/schemas/PasswordCredentials\"},\"RAX-KSKEY:apiKeyCredentials\":{\"$ref\":\"#/components/schemas/ApiKeyCredentials\"},\"token\":{\"$ref\":\"#/components/schemas/TokenCredentials\"},\"tenantId\":{\"type\":\"string\",\"nullable\":true,\"minLength\":1,\"maxLength\":64},\"tenantName\":{\"type\":\"string\",\"nullable\":true,\"minLength\":1,\"maxLength\":64}}},\"PasswordCredentials\":{\"type\":\"object\",\"required\":[\"username\",\"password\"],\"properties\":{\"username\":{\"$ref\":\"#/components/schemas/Username\"},\"password\":{\"$ref\":\"#/components/schemas/Secret\"}}},\"ApiKeyCredentials\":{\"type\":\"object\",\"required\":[\"username\",\"apiKey\"],\"properties\":{\"username\":{\"$ref\":\"#/components/schemas/Username\"},\"apiKey\":{\"$ref\":\"#/components/schemas/Secret\"}}},\"TokenCredentials\":{\"type\":\"object\",\"required\":[\"id\"],\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/Token\"}}},\"AccessEnvelope\":{\"type\":\"object\",\"required\":[\"access\"],\"properties\":{\"access\":{\"$ref\":\"#/components/schemas/AccessDetails\"}}},\"AccessDetails\":{\"type\":\"object\",\"required\":[\"token\",\"user\",\"serviceCatalog\"],\"properties\":{\"token\":{\"$ref\":\"#/components/schemas/AccessToken\"},\"user\":{\"$ref\":\"#/components/schemas/AccessUser\"},\"serviceCatalog\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/AccessService\"}}}},\"AccessToken\":{\"type\":\"object\",\"required\":[\"id\",\"expires\",\"issued_at\"],\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/Token\"},\"expires\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Milliseconds\"}]},\"issued_at\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Milliseconds\"}]},\"tenant\":{\"$ref\":\"#/components/schemas/Tenant\"},\"RAX-AUTH:authenticatedBy\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"PASSWORD\",\"APIKEY\",\"TOKEN\"]}}}},\"Tenant\":{\"type\":\"object\",\"required\":[\"id\",\"name\"],\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/AccountId\"},\"name\":{\"$ref\":\"#/components/schemas/AccountId\"}}},\"AccessUser\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"roles\"],\"properties\":{\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"roles\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Role\"}},\"RAX-AUTH:defaultRegion\":{\"type\":\"string\"}}},\"Role\":{\"type\":\"object\",\"required\":[\"id\",\"name\"],\"properties\":{\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"AccessService\":{\"type\":\"object\",\"required\":[\"name\",\"type\",\"endpoints\"],\"properties\":{\"name\":{\"type\":\"string\"},\"type\":{\"type\":\"string\"},\"endpoints\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/AccessEndpoint\"}}}},\"AccessEndpoint\":{\"type\":\"object\",\"required\":[\"region\",\"tenantId\",\"publicURL\"],\"properties\":{\"region\":{\"type\":\"string\"},\"tenantId\":{\"$ref\":\"#/components/schemas/AccountId\"},\"publicURL\":{\"type\":\"string\"}}},\"CreateTokenRequest\":{\"type\":\"object\",\"required\":[\"auth\"],\"properties\":{\"auth\":{\"$ref\":\"#/components/schemas/TokenAuth\"}}},\"TokenAuth\":{\"type\":\"object\",\"required\":[\"identity\"],\"properties\":{\"identity\":{\"$ref\":\"#/components/schemas/TokenIdentity\"},\"scope\":{\"$ref\":\"#/components/schemas/Scope\"}}},\"TokenIdentity\":{\"type\":\"object\",\"required\":[\"methods\"],\"properties\":{\"methods\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":8,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":64}},\"password\":{\"$ref\":\"#/components/schemas/PasswordMethod\"},\"application_credential\":{\"$ref\":\"#/components/schemas/ApplicationCredential\"},\"token\":{\"$ref\":\"#/components/schemas/TokenCredentials\"}}},\"PasswordMethod\":{\"type\":\"object\",\"required\":[\"user\"],\"properties\":{\"user\":{\"$ref\":\"#/components/schemas/PasswordUser\"}}},\"PasswordUser\":{\"type\":\"object\",\"required\":[\"password\"],\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/Username\"},\"name\":{\"$ref\":\"#/components/schemas/Username\"},\"domain\":{\"$ref\":\"#/components/schemas/DomainReference\"},\"password\":{\"$ref\":\"#/components/schemas/Secret\"}}},\"ApplicationCredential\":{\"type\":\"object\",\"required\":[\"secret\"],\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/Username\"},\"name\":{\"$ref\":\"#/components/schemas/Username\"},\"user\":{\"$ref\":\"#/components/schemas/UserReference\"},\"secret\":{\"$ref\":\"#/components/schemas/Secret\"}}},\"UserReference\":{\"type\":\"object\",\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/Username\"},\"name\":{\"$ref\":\"#/components/schemas/Username\"},\"domain\":{\"$ref\":\"#/components/schemas/DomainReference\"}}},\"DomainReference\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"string\",\"maxLength\":255},\"name\":{\"type\":\"string\",\"maxLength\":255}}},\"Scope\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/ScopeObject\"},{\"$ref\":\"#/components/schemas/ScopeWord\"}]},\"ScopeWord\":{\"type\":\"string\",\"enum\":[\"unscoped\"]},\"ScopeObject\":{\"type\":\"object\",\"minProperties\":1,\"properties\":{\"project\":{\"$ref\":\"#/components/schemas/ProjectReference\"},\"domain\":{\"$ref\":\"#/components/schemas/DomainReference\"},\"system\":{\"type\":\"object\"}}},\"ProjectReference\":{\"type\":\"object\",\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/AccountId\"},\"name\":{\"$ref\":\"#/components/schemas/AccountId\"},\"domain\":{\"$ref\":\"#/components/schemas/DomainReference\"}}},\"TokenEnvelope\":{\"type\":\"object\",\"required\":[\"token\"],\"properties\":{\"token\":{\"$ref\":\"#/components/schemas/TokenDetails\"}}},\"TokenDetails\":{\"type\":\"object\",\"required\":[\"methods\",\"user\",\"audit_ids\",\"issued_at\",\"expires_at\"],\"properties\":{\"methods\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"user\":{\"$ref\":\"#/components/schemas/TokenUser\"},\"audit_ids\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"issued_at\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Microseconds\"}]},\"expires_at\":{\"allOf\":[{\"$ref\":\"#/components/schemas/Microseconds\"}]},\"is_domain\":{\"type\":\"boolean\"},\"project\":{\"$ref\":\"#/components/schemas/TokenProject\"},\"roles\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/Role\"}},\"catalog\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/TokenService\"}}}},\"Domain\":{\"type\":\"object\",\"required\":[\"id\",\"name\"],\"properties\":{\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"TokenUser\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"domain\"],\"properties\":{\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"domain\":{\"$ref\":\"#/components/schemas/Domain\"}}},\"TokenProject\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"domain\"],\"properties\":{\"id\":{\"$ref\":\"#/components/schemas/AccountId\"},\"name\":{\"$ref\":\"#/components/schemas/AccountId\"},\"domain\":{\"$ref\":\"#/components/schemas/Domain\"}}},\"TokenService\":{\"type\":\"object\",\"required\":[\"id\",\"name\",\"type\",\"endpoints\"],\"properties\":{\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"type\":{\"type\":\"string\"},\"endpoints\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/TokenEndpoint\"}}}},\"TokenEndpoint\":{\"type\":\"object\",\"required\":[\"id\",\"interface\",\"region\",\"region_id\",\"url\"],\"properties\":{\"id\":{\"type\":\"string\"},\"interface\":{\"type\":\"string\",\"enum\":[\"public\",\"internal\",\"admin\"]},\"region\":{\"type\":\"string\"},\"region_id\":{\"type\":\"string\"},\"url\":{\"type\":\"string\"}}},\"FaultDetail\":{\"type\":\"object\",\"required\":[\"code\",\"message\"],\"properties\":{\"code\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":400,\"maximum\":599},\"message\":{\"type\":\"string\"},\"retryAfter\":{\"type\":\"string\",\"pattern\":\"^[0-9]{1,9}$\"}}},\"Fault\":{\"oneOf\":[{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"badRequest\"],\"properties\":{\"badRequest\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"unauthorized\"],\"properties\":{\"unauthorized\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"forbidden\"],\"properties\":{\"forbidden\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"itemNotFound\"],\"properties\":{\"itemNotFound\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"badMethod\"],\"properties\":{\"badMethod\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"overLimit\"],\"properties\":{\"overLimit\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"badMediaType\"],\"properties\":{\"badMediaType\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"identityFault\"],\"properties\":{\"identityFault\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"notImplemented\"],\"properties\":{\"notImplemented\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}},{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"serviceUnavailable\"],\"properties\":{\"serviceUnavailable\":{\"$ref\":\"#/components/schemas/FaultDetail\"}}}]}}",
    )
});
impl types::Token {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Token", self)
    }
}

impl types::Username {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Username", self)
    }
}

impl types::Secret {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Secret", self)
    }
}

impl types::AccountId {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("AccountId", self)
    }
}

impl types::Milliseconds {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Milliseconds", self)
    }
}

impl types::Microseconds {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Microseconds", self)
    }
}

impl types::Link {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Link", self)
    }
}

impl types::MediaType {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("MediaType", self)
    }
}

impl types::Version {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Version", self)
    }
}

impl types::VersionEnvelope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("VersionEnvelope", self)
    }
}

impl types::CreateAccessRequest {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("CreateAccessRequest", self)
    }
}

impl types::AccessCredentials {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("AccessCredentials", self)
    }
}

impl types::PasswordCredentials {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("PasswordCredentials", self)
    }
}

impl types::ApiKeyCredentials {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ApiKeyCredentials", self)
    }
}

impl types::TokenCredentials {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("TokenCredentials", self)
    }
}

impl types::AccessEnvelope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("AccessEnvelope", self)
    }
}

impl types::AccessDetails {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("AccessDetails", self)
    }
}

impl types::AccessToken {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("AccessToken", self)
    }
}

impl types::Tenant {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Tenant", self)
    }
}

impl types::AccessUser {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("AccessUser", self)
    }
}

impl types::Role {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Role", self)
    }
}

impl types::AccessService {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("AccessService", self)
    }
}

impl types::AccessEndpoint {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("AccessEndpoint", self)
    }
}

impl types::CreateTokenRequest {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("CreateTokenRequest", self)
    }
}

impl types::TokenAuth {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("TokenAuth", self)
    }
}

impl types::TokenIdentity {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("TokenIdentity", self)
    }
}

impl types::PasswordMethod {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("PasswordMethod", self)
    }
}

impl types::PasswordUser {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("PasswordUser", self)
    }
}

impl types::ApplicationCredential {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ApplicationCredential", self)
    }
}

impl types::UserReference {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("UserReference", self)
    }
}

impl types::DomainReference {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("DomainReference", self)
    }
}

impl types::Scope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Scope", self)
    }
}

impl types::ScopeWord {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ScopeWord", self)
    }
}

impl types::ScopeObject {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ScopeObject", self)
    }
}

impl types::ProjectReference {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("ProjectReference", self)
    }
}

impl types::TokenEnvelope {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("TokenEnvelope", self)
    }
}

impl types::TokenDetails {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("TokenDetails", self)
    }
}

impl types::Domain {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Domain", self)
    }
}

impl types::TokenUser {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("TokenUser", self)
    }
}

impl types::TokenProject {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("TokenProject", self)
    }
}

impl types::TokenService {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("TokenService", self)
    }
}

impl types::TokenEndpoint {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("TokenEndpoint", self)
    }
}

impl types::FaultDetail {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("FaultDetail", self)
    }
}

impl types::Fault {
    /// Checks this by every rule of the document, those among them
    /// that its type can't keep: how large numbers may be, and how
    /// long lists.
    pub fn validate(&self) -> Result<(), openapi_validate::Invalid> {
        SCHEMAS.validate("Fault", self)
    }
}

/// The versions of this API.
pub trait Versions: Send + Sync + 'static {
    /// Show version 2.0
    ///
    /// Shows the status of version 2.0 of the API. Needs no token.
    fn show_version2(
        &self,
        call: &Call,
    ) -> impl Future<Output = Result<types::VersionEnvelope, types::Fault>> + Send;
    /// Show version 3
    ///
    /// Shows the status of version 3 of the API. Needs no token.
    fn show_version3(
        &self,
        call: &Call,
    ) -> impl Future<Output = Result<types::VersionEnvelope, types::Fault>> + Send;
}

/// Tokens, as version 2.0 has them.
pub trait Access: Send + Sync + 'static {
    /// Log in
    ///
    /// Gives a token to whoever shows a password, an API key or another token; exactly one of them.
    /// A token for a token ends when that one does.
    ///
    /// `tenantId` or `tenantName` names the account that the token is to be for. Without, it is for
    /// the account of the user. Members that this document doesn't name are ignored.
    fn create_access(
        &self,
        call: &Call,
        body: types::CreateAccessRequest,
    ) -> impl Future<Output = Result<types::AccessEnvelope, types::Fault>> + Send;
    /// Show a token
    ///
    /// Shows what a token is good for. Whoever knows it may ask; the caller's own token may be
    /// another one.
    fn show_access(
        &self,
        call: &Call,
        path: types::ShowAccessPath,
    ) -> impl Future<Output = Result<types::AccessEnvelope, types::Fault>> + Send;
}

/// Tokens, as version 3 has them.
pub trait Tokens: Send + Sync + 'static {
    /// Log in
    ///
    /// Gives a token, in the header `X-Subject-Token`, to whoever shows a password, an application
    /// credential or another token. A token for a token ends when that one does.
    ///
    /// `methods` names the one way, and the member of that name has what belongs to it. The
    /// application credential of a user is the user's API key: its id is the user's, and its name
    /// is `api-key`.
    ///
    /// The scope names the account that the token is to be for, as a project whose id and name
    /// are the account's. Without a scope it is for the account of the user; with the scope
    /// `unscoped` it is for none, and good for nothing but getting another. There is one domain,
    /// whose id is `default` and whose name is `Default`.
    fn create_token(
        &self,
        call: &Call,
        body: types::CreateTokenRequest,
    ) -> impl Future<
        Output = Result<(types::TokenEnvelope, types::CreateTokenHeaders), types::Fault>,
    > + Send;
    /// Show a token
    ///
    /// Shows what a token is good for. Whoever knows it may ask; the caller's own token may be
    /// another one.
    fn show_token(
        &self,
        call: &Call,
        header: types::ShowTokenHeader,
    ) -> impl Future<
        Output = Result<(types::TokenEnvelope, types::ShowTokenHeaders), types::Fault>,
    > + Send;
    /// Revoke a token
    ///
    /// Ends a token before its time. Whoever knows it may do that. Tokens that the configuration of
    /// the service has can't be revoked.
    fn revoke_token(
        &self,
        call: &Call,
        header: types::RevokeTokenHeader,
    ) -> impl Future<Output = Result<(), types::Fault>> + Send;
}

/// Identity as dropshot serves it. Every method is provided: it calls the service of the same name.
#[dropshot::api_description{tag_config = {tags = {"versions" = {description = "The versions of this API."},
"access" = {description = "Tokens, as version 2.0 has them."},
"tokens" = {description = "Tokens, as version 3 has them."}}}}]
pub trait IdentityApi {
    /// The service behind the endpoints.
    type Context: Versions + Access + Tokens;
    /// Show version 2.0
    ///
    /// Shows the status of version 2.0 of the API. Needs no token.
    #[endpoint{method = GET,
    path = "/v2.0",
    operation_id = "showVersion2",
    tags = ["versions"],
    }]
    async fn show_version2(
        rqctx: dropshot::RequestContext<Self::Context>,
    ) -> Result<dropshot::HttpResponseOk<types::VersionEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Versions::show_version2(rqctx.context(), &call)
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Log in
    ///
    /// Gives a token to whoever shows a password, an API key or another token; exactly one of them.
    /// A token for a token ends when that one does.
    ///
    /// `tenantId` or `tenantName` names the account that the token is to be for. Without, it is for
    /// the account of the user. Members that this document doesn't name are ignored.
    #[endpoint{method = POST,
    path = "/v2.0/tokens",
    operation_id = "createAccess",
    tags = ["access"],
    }]
    async fn create_access(
        rqctx: dropshot::RequestContext<Self::Context>,
        body: dropshot::TypedBody<types::CreateAccessRequest>,
    ) -> Result<dropshot::HttpResponseOk<types::AccessEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Access::create_access(rqctx.context(), &call, body.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Show a token
    ///
    /// Shows what a token is good for. Whoever knows it may ask; the caller's own token may be
    /// another one.
    #[endpoint{method = GET,
    path = "/v2.0/tokens/{tokenId}",
    operation_id = "showAccess",
    tags = ["access"],
    }]
    async fn show_access(
        rqctx: dropshot::RequestContext<Self::Context>,
        path: dropshot::Path<types::ShowAccessPath>,
    ) -> Result<dropshot::HttpResponseOk<types::AccessEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Access::show_access(rqctx.context(), &call, path.into_inner())
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Show version 3
    ///
    /// Shows the status of version 3 of the API. Needs no token.
    #[endpoint{method = GET,
    path = "/v3",
    operation_id = "showVersion3",
    tags = ["versions"],
    }]
    async fn show_version3(
        rqctx: dropshot::RequestContext<Self::Context>,
    ) -> Result<dropshot::HttpResponseOk<types::VersionEnvelope>, types::Fault> {
        let call = Call::new(&rqctx);
        Versions::show_version3(rqctx.context(), &call)
            .await
            .map(dropshot::HttpResponseOk)
    }

    /// Log in
    ///
    /// Gives a token, in the header `X-Subject-Token`, to whoever shows a password, an application
    /// credential or another token. A token for a token ends when that one does.
    ///
    /// `methods` names the one way, and the member of that name has what belongs to it. The
    /// application credential of a user is the user's API key: its id is the user's, and its name
    /// is `api-key`.
    ///
    /// The scope names the account that the token is to be for, as a project whose id and name
    /// are the account's. Without a scope it is for the account of the user; with the scope
    /// `unscoped` it is for none, and good for nothing but getting another. There is one domain,
    /// whose id is `default` and whose name is `Default`.
    #[endpoint{method = POST,
    path = "/v3/auth/tokens",
    operation_id = "createToken",
    tags = ["tokens"],
    }]
    async fn create_token(
        rqctx: dropshot::RequestContext<Self::Context>,
        body: dropshot::TypedBody<types::CreateTokenRequest>,
    ) -> Result<
        dropshot::HttpResponseHeaders<
            dropshot::HttpResponseCreated<types::TokenEnvelope>,
            types::CreateTokenHeaders,
        >,
        types::Fault,
    > {
        let call = Call::new(&rqctx);
        Tokens::create_token(rqctx.context(), &call, body.into_inner())
            .await
            .and_then(|(body, headers)| {
                let response = Ok(body).map(dropshot::HttpResponseCreated);
                response
                    .map(|response| dropshot::HttpResponseHeaders::new(
                        response,
                        headers,
                    ))
            })
    }

    /// Show a token
    ///
    /// Shows what a token is good for. Whoever knows it may ask; the caller's own token may be
    /// another one.
    #[endpoint{method = GET,
    path = "/v3/auth/tokens",
    operation_id = "showToken",
    tags = ["tokens"],
    }]
    async fn show_token(
        rqctx: dropshot::RequestContext<Self::Context>,
        header: dropshot::Header<types::ShowTokenHeader>,
    ) -> Result<
        dropshot::HttpResponseHeaders<
            dropshot::HttpResponseOk<types::TokenEnvelope>,
            types::ShowTokenHeaders,
        >,
        types::Fault,
    > {
        let call = Call::new(&rqctx);
        Tokens::show_token(rqctx.context(), &call, header.into_inner())
            .await
            .and_then(|(body, headers)| {
                let response = Ok(body).map(dropshot::HttpResponseOk);
                response
                    .map(|response| dropshot::HttpResponseHeaders::new(
                        response,
                        headers,
                    ))
            })
    }

    /// Revoke a token
    ///
    /// Ends a token before its time. Whoever knows it may do that. Tokens that the configuration of
    /// the service has can't be revoked.
    #[endpoint{method = DELETE,
    path = "/v3/auth/tokens",
    operation_id = "revokeToken",
    tags = ["tokens"],
    }]
    async fn revoke_token(
        rqctx: dropshot::RequestContext<Self::Context>,
        header: dropshot::Header<types::RevokeTokenHeader>,
    ) -> Result<dropshot::HttpResponseUpdatedNoContent, types::Fault> {
        let call = Call::new(&rqctx);
        Tokens::revoke_token(rqctx.context(), &call, header.into_inner())
            .await
            .map(|()| dropshot::HttpResponseUpdatedNoContent())
    }
}

/// The endpoints of the service `S`.
#[derive(Debug)]
pub struct Endpoints<S>(std::marker::PhantomData<S>);
impl<S: Versions + Access + Tokens> IdentityApi for Endpoints<S> {
    type Context = S;
}

/// What to give to dropshot to serve `S`.
pub fn api_description<S: Versions + Access + Tokens>() -> Result<
    dropshot::ApiDescription<S>,
    dropshot::ApiDescriptionBuildErrors,
> {
    identity_api_mod::api_description::<Endpoints<S>>()
}

/// The operations, in the order of the document.
pub const OPERATIONS: &[Operation] = &[
    Operation {
        id: "showVersion2",
        method: "GET",
        path: "/v2.0",
        tag: "versions",
        success: 200u16,
        faults: &[400u16, 404u16, 405u16, 413u16, 500u16, 503u16],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: false,
        role: None,
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "createAccess",
        method: "POST",
        path: "/v2.0/tokens",
        tag: "access",
        success: 200u16,
        faults: &[
            400u16, 401u16, 404u16, 405u16, 413u16, 415u16, 500u16, 501u16, 503u16,
        ],
        request_media_types: &["application/json"],
        response_media_types: &["application/json"],
        secured: false,
        role: None,
        rate_class: Some("logIn"),
        extension: false,
    },
    Operation {
        id: "showAccess",
        method: "GET",
        path: "/v2.0/tokens/{tokenId}",
        tag: "access",
        success: 200u16,
        faults: &[400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 500u16, 503u16],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: true,
        role: None,
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "showVersion3",
        method: "GET",
        path: "/v3",
        tag: "versions",
        success: 200u16,
        faults: &[400u16, 404u16, 405u16, 413u16, 500u16, 503u16],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: false,
        role: None,
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "createToken",
        method: "POST",
        path: "/v3/auth/tokens",
        tag: "tokens",
        success: 201u16,
        faults: &[
            400u16, 401u16, 404u16, 405u16, 413u16, 415u16, 500u16, 501u16, 503u16,
        ],
        request_media_types: &["application/json"],
        response_media_types: &["application/json"],
        secured: false,
        role: None,
        rate_class: Some("logIn"),
        extension: false,
    },
    Operation {
        id: "showToken",
        method: "GET",
        path: "/v3/auth/tokens",
        tag: "tokens",
        success: 200u16,
        faults: &[400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 500u16, 503u16],
        request_media_types: &[],
        response_media_types: &["application/json"],
        secured: true,
        role: None,
        rate_class: Some("read"),
        extension: false,
    },
    Operation {
        id: "revokeToken",
        method: "DELETE",
        path: "/v3/auth/tokens",
        tag: "tokens",
        success: 204u16,
        faults: &[400u16, 401u16, 403u16, 404u16, 405u16, 413u16, 500u16, 503u16],
        request_media_types: &[],
        response_media_types: &[],
        secured: true,
        role: None,
        rate_class: Some("read"),
        extension: false,
    },
];
