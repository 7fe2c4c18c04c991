// Generated from openapi/identity.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
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

    impl AccessCredentials {
        pub fn builder() -> builder::AccessCredentials {
            Default::default()
        }
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

    impl AccessDetails {
        pub fn builder() -> builder::AccessDetails {
            Default::default()
        }
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

    impl AccessEndpoint {
        pub fn builder() -> builder::AccessEndpoint {
            Default::default()
        }
    }

    /// A token and what it is good for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AccessEnvelope {
        pub access: AccessDetails,
    }

    impl AccessEnvelope {
        pub fn builder() -> builder::AccessEnvelope {
            Default::default()
        }
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

    impl AccessService {
        pub fn builder() -> builder::AccessService {
            Default::default()
        }
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

    impl AccessToken {
        pub fn builder() -> builder::AccessToken {
            Default::default()
        }
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

    impl AccessUser {
        pub fn builder() -> builder::AccessUser {
            Default::default()
        }
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

    impl ApiKeyCredentials {
        pub fn builder() -> builder::ApiKeyCredentials {
            Default::default()
        }
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

    impl ApplicationCredential {
        pub fn builder() -> builder::ApplicationCredential {
            Default::default()
        }
    }

    /// Who wants a token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateAccessRequest {
        pub auth: AccessCredentials,
    }

    impl CreateAccessRequest {
        pub fn builder() -> builder::CreateAccessRequest {
            Default::default()
        }
    }

    /// Who wants a token, and for what.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CreateTokenRequest {
        pub auth: TokenAuth,
    }

    impl CreateTokenRequest {
        pub fn builder() -> builder::CreateTokenRequest {
            Default::default()
        }
    }

    /// A domain.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Domain {
        /// The domain's id.
        pub id: ::std::string::String,
        /// The domain's name.
        pub name: ::std::string::String,
    }

    impl Domain {
        pub fn builder() -> builder::Domain {
            Default::default()
        }
    }

    /// A domain, by its id or by its name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct DomainReference {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<DomainReferenceId>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<DomainReferenceName>,
    }

    impl DomainReference {
        pub fn builder() -> builder::DomainReference {
            Default::default()
        }
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

    impl FaultDetail {
        pub fn builder() -> builder::FaultDetail {
            Default::default()
        }
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

    impl Link {
        pub fn builder() -> builder::Link {
            Default::default()
        }
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

    impl MediaType {
        pub fn builder() -> builder::MediaType {
            Default::default()
        }
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

    impl PasswordCredentials {
        pub fn builder() -> builder::PasswordCredentials {
            Default::default()
        }
    }

    /// A user and its password.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PasswordMethod {
        pub user: PasswordUser,
    }

    impl PasswordMethod {
        pub fn builder() -> builder::PasswordMethod {
            Default::default()
        }
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

    impl PasswordUser {
        pub fn builder() -> builder::PasswordUser {
            Default::default()
        }
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

    impl ProjectReference {
        pub fn builder() -> builder::ProjectReference {
            Default::default()
        }
    }

    /// What a user may do.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Role {
        /// The role's id.
        pub id: ::std::string::String,
        /// The role's name, which says as much.
        pub name: ::std::string::String,
    }

    impl Role {
        pub fn builder() -> builder::Role {
            Default::default()
        }
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

    impl ScopeObject {
        pub fn builder() -> builder::ScopeObject {
            Default::default()
        }
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

    /// The account that a token is for. None for a token that is for no account.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Tenant {
        pub id: AccountId,
        pub name: AccountId,
    }

    impl Tenant {
        pub fn builder() -> builder::Tenant {
            Default::default()
        }
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

    impl TokenAuth {
        pub fn builder() -> builder::TokenAuth {
            Default::default()
        }
    }

    /// A token.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TokenCredentials {
        pub id: Token,
    }

    impl TokenCredentials {
        pub fn builder() -> builder::TokenCredentials {
            Default::default()
        }
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

    impl TokenDetails {
        pub fn builder() -> builder::TokenDetails {
            Default::default()
        }
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

    impl TokenEndpoint {
        pub fn builder() -> builder::TokenEndpoint {
            Default::default()
        }
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

    impl TokenEnvelope {
        pub fn builder() -> builder::TokenEnvelope {
            Default::default()
        }
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

    impl TokenIdentity {
        pub fn builder() -> builder::TokenIdentity {
            Default::default()
        }
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

    impl TokenProject {
        pub fn builder() -> builder::TokenProject {
            Default::default()
        }
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

    impl TokenService {
        pub fn builder() -> builder::TokenService {
            Default::default()
        }
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

    impl TokenUser {
        pub fn builder() -> builder::TokenUser {
            Default::default()
        }
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

    impl UserReference {
        pub fn builder() -> builder::UserReference {
            Default::default()
        }
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

    impl Version {
        pub fn builder() -> builder::Version {
            Default::default()
        }
    }

    /// A version of the API.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct VersionEnvelope {
        pub version: Version,
    }

    impl VersionEnvelope {
        pub fn builder() -> builder::VersionEnvelope {
            Default::default()
        }
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

    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct AccessCredentials {
            password_credentials: ::std::result::Result<
                ::std::option::Option<super::PasswordCredentials>,
                ::std::string::String,
            >,
            rax_kskey_api_key_credentials: ::std::result::Result<
                ::std::option::Option<super::ApiKeyCredentials>,
                ::std::string::String,
            >,
            tenant_id: ::std::result::Result<
                ::std::option::Option<super::AccessCredentialsTenantId>,
                ::std::string::String,
            >,
            tenant_name: ::std::result::Result<
                ::std::option::Option<super::AccessCredentialsTenantName>,
                ::std::string::String,
            >,
            token: ::std::result::Result<
                ::std::option::Option<super::TokenCredentials>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for AccessCredentials {
            fn default() -> Self {
                Self {
                    password_credentials: Ok(Default::default()),
                    rax_kskey_api_key_credentials: Ok(Default::default()),
                    tenant_id: Ok(Default::default()),
                    tenant_name: Ok(Default::default()),
                    token: Ok(Default::default()),
                }
            }
        }

        impl AccessCredentials {
            pub fn password_credentials<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::PasswordCredentials>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.password_credentials = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for password_credentials: {e}"
                        )
                    });
                self
            }

            pub fn rax_kskey_api_key_credentials<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ApiKeyCredentials>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.rax_kskey_api_key_credentials = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for rax_kskey_api_key_credentials: {e}"
                        )
                    });
                self
            }

            pub fn tenant_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::AccessCredentialsTenantId>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.tenant_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tenant_id: {e}")
                    });
                self
            }

            pub fn tenant_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::AccessCredentialsTenantName>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.tenant_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tenant_name: {e}")
                    });
                self
            }

            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::TokenCredentials>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.token = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for token: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<AccessCredentials> for super::AccessCredentials {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessCredentials,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    password_credentials: value.password_credentials?,
                    rax_kskey_api_key_credentials: value.rax_kskey_api_key_credentials?,
                    tenant_id: value.tenant_id?,
                    tenant_name: value.tenant_name?,
                    token: value.token?,
                })
            }
        }

        impl ::std::convert::From<super::AccessCredentials> for AccessCredentials {
            fn from(value: super::AccessCredentials) -> Self {
                Self {
                    password_credentials: Ok(value.password_credentials),
                    rax_kskey_api_key_credentials: Ok(
                        value.rax_kskey_api_key_credentials,
                    ),
                    tenant_id: Ok(value.tenant_id),
                    tenant_name: Ok(value.tenant_name),
                    token: Ok(value.token),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct AccessDetails {
            service_catalog: ::std::result::Result<
                ::std::vec::Vec<super::AccessService>,
                ::std::string::String,
            >,
            token: ::std::result::Result<super::AccessToken, ::std::string::String>,
            user: ::std::result::Result<super::AccessUser, ::std::string::String>,
        }

        impl ::std::default::Default for AccessDetails {
            fn default() -> Self {
                Self {
                    service_catalog: Err(
                        "no value supplied for service_catalog".to_string(),
                    ),
                    token: Err("no value supplied for token".to_string()),
                    user: Err("no value supplied for user".to_string()),
                }
            }
        }

        impl AccessDetails {
            pub fn service_catalog<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::AccessService>>,
                T::Error: ::std::fmt::Display,
            {
                self.service_catalog = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for service_catalog: {e}"
                        )
                    });
                self
            }

            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AccessToken>,
                T::Error: ::std::fmt::Display,
            {
                self.token = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for token: {e}")
                    });
                self
            }

            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AccessUser>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<AccessDetails> for super::AccessDetails {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessDetails,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    service_catalog: value.service_catalog?,
                    token: value.token?,
                    user: value.user?,
                })
            }
        }

        impl ::std::convert::From<super::AccessDetails> for AccessDetails {
            fn from(value: super::AccessDetails) -> Self {
                Self {
                    service_catalog: Ok(value.service_catalog),
                    token: Ok(value.token),
                    user: Ok(value.user),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct AccessEndpoint {
            public_url: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            region: ::std::result::Result<::std::string::String, ::std::string::String>,
            tenant_id: ::std::result::Result<super::AccountId, ::std::string::String>,
        }

        impl ::std::default::Default for AccessEndpoint {
            fn default() -> Self {
                Self {
                    public_url: Err("no value supplied for public_url".to_string()),
                    region: Err("no value supplied for region".to_string()),
                    tenant_id: Err("no value supplied for tenant_id".to_string()),
                }
            }
        }

        impl AccessEndpoint {
            pub fn public_url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.public_url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for public_url: {e}")
                    });
                self
            }

            pub fn region<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.region = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for region: {e}")
                    });
                self
            }

            pub fn tenant_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AccountId>,
                T::Error: ::std::fmt::Display,
            {
                self.tenant_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tenant_id: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<AccessEndpoint> for super::AccessEndpoint {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessEndpoint,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    public_url: value.public_url?,
                    region: value.region?,
                    tenant_id: value.tenant_id?,
                })
            }
        }

        impl ::std::convert::From<super::AccessEndpoint> for AccessEndpoint {
            fn from(value: super::AccessEndpoint) -> Self {
                Self {
                    public_url: Ok(value.public_url),
                    region: Ok(value.region),
                    tenant_id: Ok(value.tenant_id),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct AccessEnvelope {
            access: ::std::result::Result<super::AccessDetails, ::std::string::String>,
        }

        impl ::std::default::Default for AccessEnvelope {
            fn default() -> Self {
                Self {
                    access: Err("no value supplied for access".to_string()),
                }
            }
        }

        impl AccessEnvelope {
            pub fn access<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AccessDetails>,
                T::Error: ::std::fmt::Display,
            {
                self.access = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for access: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<AccessEnvelope> for super::AccessEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { access: value.access? })
            }
        }

        impl ::std::convert::From<super::AccessEnvelope> for AccessEnvelope {
            fn from(value: super::AccessEnvelope) -> Self {
                Self { access: Ok(value.access) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct AccessService {
            endpoints: ::std::result::Result<
                ::std::vec::Vec<super::AccessEndpoint>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for AccessService {
            fn default() -> Self {
                Self {
                    endpoints: Err("no value supplied for endpoints".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }

        impl AccessService {
            pub fn endpoints<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::AccessEndpoint>>,
                T::Error: ::std::fmt::Display,
            {
                self.endpoints = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for endpoints: {e}")
                    });
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<AccessService> for super::AccessService {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessService,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    endpoints: value.endpoints?,
                    name: value.name?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::AccessService> for AccessService {
            fn from(value: super::AccessService) -> Self {
                Self {
                    endpoints: Ok(value.endpoints),
                    name: Ok(value.name),
                    type_: Ok(value.type_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct AccessToken {
            expires: ::std::result::Result<super::Milliseconds, ::std::string::String>,
            id: ::std::result::Result<super::Token, ::std::string::String>,
            issued_at: ::std::result::Result<super::Milliseconds, ::std::string::String>,
            rax_auth_authenticated_by: ::std::result::Result<
                ::std::vec::Vec<super::AccessTokenRaxAuthAuthenticatedByItem>,
                ::std::string::String,
            >,
            tenant: ::std::result::Result<
                ::std::option::Option<super::Tenant>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for AccessToken {
            fn default() -> Self {
                Self {
                    expires: Err("no value supplied for expires".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    issued_at: Err("no value supplied for issued_at".to_string()),
                    rax_auth_authenticated_by: Ok(Default::default()),
                    tenant: Ok(Default::default()),
                }
            }
        }

        impl AccessToken {
            pub fn expires<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Milliseconds>,
                T::Error: ::std::fmt::Display,
            {
                self.expires = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for expires: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Token>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn issued_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Milliseconds>,
                T::Error: ::std::fmt::Display,
            {
                self.issued_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for issued_at: {e}")
                    });
                self
            }

            pub fn rax_auth_authenticated_by<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<super::AccessTokenRaxAuthAuthenticatedByItem>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.rax_auth_authenticated_by = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for rax_auth_authenticated_by: {e}"
                        )
                    });
                self
            }

            pub fn tenant<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Tenant>>,
                T::Error: ::std::fmt::Display,
            {
                self.tenant = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for tenant: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<AccessToken> for super::AccessToken {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessToken,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    expires: value.expires?,
                    id: value.id?,
                    issued_at: value.issued_at?,
                    rax_auth_authenticated_by: value.rax_auth_authenticated_by?,
                    tenant: value.tenant?,
                })
            }
        }

        impl ::std::convert::From<super::AccessToken> for AccessToken {
            fn from(value: super::AccessToken) -> Self {
                Self {
                    expires: Ok(value.expires),
                    id: Ok(value.id),
                    issued_at: Ok(value.issued_at),
                    rax_auth_authenticated_by: Ok(value.rax_auth_authenticated_by),
                    tenant: Ok(value.tenant),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct AccessUser {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            rax_auth_default_region: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            roles: ::std::result::Result<
                ::std::vec::Vec<super::Role>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for AccessUser {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    rax_auth_default_region: Ok(Default::default()),
                    roles: Err("no value supplied for roles".to_string()),
                }
            }
        }

        impl AccessUser {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn rax_auth_default_region<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.rax_auth_default_region = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for rax_auth_default_region: {e}"
                        )
                    });
                self
            }

            pub fn roles<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Role>>,
                T::Error: ::std::fmt::Display,
            {
                self.roles = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for roles: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<AccessUser> for super::AccessUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: AccessUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                    rax_auth_default_region: value.rax_auth_default_region?,
                    roles: value.roles?,
                })
            }
        }

        impl ::std::convert::From<super::AccessUser> for AccessUser {
            fn from(value: super::AccessUser) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                    rax_auth_default_region: Ok(value.rax_auth_default_region),
                    roles: Ok(value.roles),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ApiKeyCredentials {
            api_key: ::std::result::Result<super::Secret, ::std::string::String>,
            username: ::std::result::Result<super::Username, ::std::string::String>,
        }

        impl ::std::default::Default for ApiKeyCredentials {
            fn default() -> Self {
                Self {
                    api_key: Err("no value supplied for api_key".to_string()),
                    username: Err("no value supplied for username".to_string()),
                }
            }
        }

        impl ApiKeyCredentials {
            pub fn api_key<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.api_key = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for api_key: {e}")
                    });
                self
            }

            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Username>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<ApiKeyCredentials> for super::ApiKeyCredentials {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApiKeyCredentials,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    api_key: value.api_key?,
                    username: value.username?,
                })
            }
        }

        impl ::std::convert::From<super::ApiKeyCredentials> for ApiKeyCredentials {
            fn from(value: super::ApiKeyCredentials) -> Self {
                Self {
                    api_key: Ok(value.api_key),
                    username: Ok(value.username),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ApplicationCredential {
            id: ::std::result::Result<
                ::std::option::Option<super::Username>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<super::Username>,
                ::std::string::String,
            >,
            secret: ::std::result::Result<super::Secret, ::std::string::String>,
            user: ::std::result::Result<
                ::std::option::Option<super::UserReference>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ApplicationCredential {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    name: Ok(Default::default()),
                    secret: Err("no value supplied for secret".to_string()),
                    user: Ok(Default::default()),
                }
            }
        }

        impl ApplicationCredential {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Username>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Username>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn secret<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.secret = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for secret: {e}")
                    });
                self
            }

            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::UserReference>>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<ApplicationCredential>
        for super::ApplicationCredential {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ApplicationCredential,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                    secret: value.secret?,
                    user: value.user?,
                })
            }
        }

        impl ::std::convert::From<super::ApplicationCredential>
        for ApplicationCredential {
            fn from(value: super::ApplicationCredential) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                    secret: Ok(value.secret),
                    user: Ok(value.user),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CreateAccessRequest {
            auth: ::std::result::Result<super::AccessCredentials, ::std::string::String>,
        }

        impl ::std::default::Default for CreateAccessRequest {
            fn default() -> Self {
                Self {
                    auth: Err("no value supplied for auth".to_string()),
                }
            }
        }

        impl CreateAccessRequest {
            pub fn auth<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AccessCredentials>,
                T::Error: ::std::fmt::Display,
            {
                self.auth = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for auth: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<CreateAccessRequest>
        for super::CreateAccessRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreateAccessRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { auth: value.auth? })
            }
        }

        impl ::std::convert::From<super::CreateAccessRequest> for CreateAccessRequest {
            fn from(value: super::CreateAccessRequest) -> Self {
                Self { auth: Ok(value.auth) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct CreateTokenRequest {
            auth: ::std::result::Result<super::TokenAuth, ::std::string::String>,
        }

        impl ::std::default::Default for CreateTokenRequest {
            fn default() -> Self {
                Self {
                    auth: Err("no value supplied for auth".to_string()),
                }
            }
        }

        impl CreateTokenRequest {
            pub fn auth<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TokenAuth>,
                T::Error: ::std::fmt::Display,
            {
                self.auth = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for auth: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<CreateTokenRequest> for super::CreateTokenRequest {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CreateTokenRequest,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { auth: value.auth? })
            }
        }

        impl ::std::convert::From<super::CreateTokenRequest> for CreateTokenRequest {
            fn from(value: super::CreateTokenRequest) -> Self {
                Self { auth: Ok(value.auth) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Domain {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for Domain {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }

        impl Domain {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Domain> for super::Domain {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Domain,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                })
            }
        }

        impl ::std::convert::From<super::Domain> for Domain {
            fn from(value: super::Domain) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct DomainReference {
            id: ::std::result::Result<
                ::std::option::Option<super::DomainReferenceId>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<super::DomainReferenceName>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for DomainReference {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    name: Ok(Default::default()),
                }
            }
        }

        impl DomainReference {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DomainReferenceId>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DomainReferenceName>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<DomainReference> for super::DomainReference {
            type Error = super::error::ConversionError;
            fn try_from(
                value: DomainReference,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                })
            }
        }

        impl ::std::convert::From<super::DomainReference> for DomainReference {
            fn from(value: super::DomainReference) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct FaultDetail {
            code: ::std::result::Result<i32, ::std::string::String>,
            message: ::std::result::Result<::std::string::String, ::std::string::String>,
            retry_after: ::std::result::Result<
                ::std::option::Option<super::FaultDetailRetryAfter>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for FaultDetail {
            fn default() -> Self {
                Self {
                    code: Err("no value supplied for code".to_string()),
                    message: Err("no value supplied for message".to_string()),
                    retry_after: Ok(Default::default()),
                }
            }
        }

        impl FaultDetail {
            pub fn code<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.code = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for code: {e}")
                    });
                self
            }

            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }

            pub fn retry_after<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::FaultDetailRetryAfter>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.retry_after = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for retry_after: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<FaultDetail> for super::FaultDetail {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FaultDetail,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    code: value.code?,
                    message: value.message?,
                    retry_after: value.retry_after?,
                })
            }
        }

        impl ::std::convert::From<super::FaultDetail> for FaultDetail {
            fn from(value: super::FaultDetail) -> Self {
                Self {
                    code: Ok(value.code),
                    message: Ok(value.message),
                    retry_after: Ok(value.retry_after),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Link {
            href: ::std::result::Result<::std::string::String, ::std::string::String>,
            rel: ::std::result::Result<super::LinkRel, ::std::string::String>,
        }

        impl ::std::default::Default for Link {
            fn default() -> Self {
                Self {
                    href: Err("no value supplied for href".to_string()),
                    rel: Err("no value supplied for rel".to_string()),
                }
            }
        }

        impl Link {
            pub fn href<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.href = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for href: {e}")
                    });
                self
            }

            pub fn rel<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::LinkRel>,
                T::Error: ::std::fmt::Display,
            {
                self.rel = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for rel: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Link> for super::Link {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Link,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    href: value.href?,
                    rel: value.rel?,
                })
            }
        }

        impl ::std::convert::From<super::Link> for Link {
            fn from(value: super::Link) -> Self {
                Self {
                    href: Ok(value.href),
                    rel: Ok(value.rel),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct MediaType {
            base: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for MediaType {
            fn default() -> Self {
                Self {
                    base: Err("no value supplied for base".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }

        impl MediaType {
            pub fn base<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.base = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for base: {e}")
                    });
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<MediaType> for super::MediaType {
            type Error = super::error::ConversionError;
            fn try_from(
                value: MediaType,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    base: value.base?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::MediaType> for MediaType {
            fn from(value: super::MediaType) -> Self {
                Self {
                    base: Ok(value.base),
                    type_: Ok(value.type_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PasswordCredentials {
            password: ::std::result::Result<super::Secret, ::std::string::String>,
            username: ::std::result::Result<super::Username, ::std::string::String>,
        }

        impl ::std::default::Default for PasswordCredentials {
            fn default() -> Self {
                Self {
                    password: Err("no value supplied for password".to_string()),
                    username: Err("no value supplied for username".to_string()),
                }
            }
        }

        impl PasswordCredentials {
            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }

            pub fn username<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Username>,
                T::Error: ::std::fmt::Display,
            {
                self.username = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for username: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<PasswordCredentials>
        for super::PasswordCredentials {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordCredentials,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    password: value.password?,
                    username: value.username?,
                })
            }
        }

        impl ::std::convert::From<super::PasswordCredentials> for PasswordCredentials {
            fn from(value: super::PasswordCredentials) -> Self {
                Self {
                    password: Ok(value.password),
                    username: Ok(value.username),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PasswordMethod {
            user: ::std::result::Result<super::PasswordUser, ::std::string::String>,
        }

        impl ::std::default::Default for PasswordMethod {
            fn default() -> Self {
                Self {
                    user: Err("no value supplied for user".to_string()),
                }
            }
        }

        impl PasswordMethod {
            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::PasswordUser>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<PasswordMethod> for super::PasswordMethod {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordMethod,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { user: value.user? })
            }
        }

        impl ::std::convert::From<super::PasswordMethod> for PasswordMethod {
            fn from(value: super::PasswordMethod) -> Self {
                Self { user: Ok(value.user) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct PasswordUser {
            domain: ::std::result::Result<
                ::std::option::Option<super::DomainReference>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<super::Username>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<super::Username>,
                ::std::string::String,
            >,
            password: ::std::result::Result<super::Secret, ::std::string::String>,
        }

        impl ::std::default::Default for PasswordUser {
            fn default() -> Self {
                Self {
                    domain: Ok(Default::default()),
                    id: Ok(Default::default()),
                    name: Ok(Default::default()),
                    password: Err("no value supplied for password".to_string()),
                }
            }
        }

        impl PasswordUser {
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DomainReference>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for domain: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Username>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Username>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Secret>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<PasswordUser> for super::PasswordUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: PasswordUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    domain: value.domain?,
                    id: value.id?,
                    name: value.name?,
                    password: value.password?,
                })
            }
        }

        impl ::std::convert::From<super::PasswordUser> for PasswordUser {
            fn from(value: super::PasswordUser) -> Self {
                Self {
                    domain: Ok(value.domain),
                    id: Ok(value.id),
                    name: Ok(value.name),
                    password: Ok(value.password),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ProjectReference {
            domain: ::std::result::Result<
                ::std::option::Option<super::DomainReference>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<super::AccountId>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<super::AccountId>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ProjectReference {
            fn default() -> Self {
                Self {
                    domain: Ok(Default::default()),
                    id: Ok(Default::default()),
                    name: Ok(Default::default()),
                }
            }
        }

        impl ProjectReference {
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DomainReference>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for domain: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::AccountId>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::AccountId>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<ProjectReference> for super::ProjectReference {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ProjectReference,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    domain: value.domain?,
                    id: value.id?,
                    name: value.name?,
                })
            }
        }

        impl ::std::convert::From<super::ProjectReference> for ProjectReference {
            fn from(value: super::ProjectReference) -> Self {
                Self {
                    domain: Ok(value.domain),
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Role {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for Role {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }

        impl Role {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Role> for super::Role {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Role,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                })
            }
        }

        impl ::std::convert::From<super::Role> for Role {
            fn from(value: super::Role) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct ScopeObject {
            domain: ::std::result::Result<
                ::std::option::Option<super::DomainReference>,
                ::std::string::String,
            >,
            project: ::std::result::Result<
                ::std::option::Option<super::ProjectReference>,
                ::std::string::String,
            >,
            system: ::std::result::Result<
                ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for ScopeObject {
            fn default() -> Self {
                Self {
                    domain: Ok(Default::default()),
                    project: Ok(Default::default()),
                    system: Ok(Default::default()),
                }
            }
        }

        impl ScopeObject {
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DomainReference>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for domain: {e}")
                    });
                self
            }

            pub fn project<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ProjectReference>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.project = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for project: {e}")
                    });
                self
            }

            pub fn system<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::serde_json::Map<::std::string::String, ::serde_json::Value>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.system = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for system: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<ScopeObject> for super::ScopeObject {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ScopeObject,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    domain: value.domain?,
                    project: value.project?,
                    system: value.system?,
                })
            }
        }

        impl ::std::convert::From<super::ScopeObject> for ScopeObject {
            fn from(value: super::ScopeObject) -> Self {
                Self {
                    domain: Ok(value.domain),
                    project: Ok(value.project),
                    system: Ok(value.system),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Tenant {
            id: ::std::result::Result<super::AccountId, ::std::string::String>,
            name: ::std::result::Result<super::AccountId, ::std::string::String>,
        }

        impl ::std::default::Default for Tenant {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }

        impl Tenant {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AccountId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AccountId>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Tenant> for super::Tenant {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Tenant,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    name: value.name?,
                })
            }
        }

        impl ::std::convert::From<super::Tenant> for Tenant {
            fn from(value: super::Tenant) -> Self {
                Self {
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct TokenAuth {
            identity: ::std::result::Result<super::TokenIdentity, ::std::string::String>,
            scope: ::std::result::Result<
                ::std::option::Option<super::Scope>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for TokenAuth {
            fn default() -> Self {
                Self {
                    identity: Err("no value supplied for identity".to_string()),
                    scope: Ok(Default::default()),
                }
            }
        }

        impl TokenAuth {
            pub fn identity<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TokenIdentity>,
                T::Error: ::std::fmt::Display,
            {
                self.identity = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for identity: {e}")
                    });
                self
            }

            pub fn scope<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Scope>>,
                T::Error: ::std::fmt::Display,
            {
                self.scope = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for scope: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<TokenAuth> for super::TokenAuth {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenAuth,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    identity: value.identity?,
                    scope: value.scope?,
                })
            }
        }

        impl ::std::convert::From<super::TokenAuth> for TokenAuth {
            fn from(value: super::TokenAuth) -> Self {
                Self {
                    identity: Ok(value.identity),
                    scope: Ok(value.scope),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct TokenCredentials {
            id: ::std::result::Result<super::Token, ::std::string::String>,
        }

        impl ::std::default::Default for TokenCredentials {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                }
            }
        }

        impl TokenCredentials {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Token>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
        }

        impl ::std::convert::TryFrom<TokenCredentials> for super::TokenCredentials {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenCredentials,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { id: value.id? })
            }
        }

        impl ::std::convert::From<super::TokenCredentials> for TokenCredentials {
            fn from(value: super::TokenCredentials) -> Self {
                Self { id: Ok(value.id) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct TokenDetails {
            audit_ids: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            catalog: ::std::result::Result<
                ::std::vec::Vec<super::TokenService>,
                ::std::string::String,
            >,
            expires_at: ::std::result::Result<
                super::Microseconds,
                ::std::string::String,
            >,
            is_domain: ::std::result::Result<
                ::std::option::Option<bool>,
                ::std::string::String,
            >,
            issued_at: ::std::result::Result<super::Microseconds, ::std::string::String>,
            methods: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            project: ::std::result::Result<
                ::std::option::Option<super::TokenProject>,
                ::std::string::String,
            >,
            roles: ::std::result::Result<
                ::std::vec::Vec<super::Role>,
                ::std::string::String,
            >,
            user: ::std::result::Result<super::TokenUser, ::std::string::String>,
        }

        impl ::std::default::Default for TokenDetails {
            fn default() -> Self {
                Self {
                    audit_ids: Err("no value supplied for audit_ids".to_string()),
                    catalog: Ok(Default::default()),
                    expires_at: Err("no value supplied for expires_at".to_string()),
                    is_domain: Ok(Default::default()),
                    issued_at: Err("no value supplied for issued_at".to_string()),
                    methods: Err("no value supplied for methods".to_string()),
                    project: Ok(Default::default()),
                    roles: Ok(Default::default()),
                    user: Err("no value supplied for user".to_string()),
                }
            }
        }

        impl TokenDetails {
            pub fn audit_ids<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.audit_ids = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for audit_ids: {e}")
                    });
                self
            }

            pub fn catalog<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::TokenService>>,
                T::Error: ::std::fmt::Display,
            {
                self.catalog = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for catalog: {e}")
                    });
                self
            }

            pub fn expires_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Microseconds>,
                T::Error: ::std::fmt::Display,
            {
                self.expires_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for expires_at: {e}")
                    });
                self
            }

            pub fn is_domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<bool>>,
                T::Error: ::std::fmt::Display,
            {
                self.is_domain = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for is_domain: {e}")
                    });
                self
            }

            pub fn issued_at<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Microseconds>,
                T::Error: ::std::fmt::Display,
            {
                self.issued_at = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for issued_at: {e}")
                    });
                self
            }

            pub fn methods<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.methods = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for methods: {e}")
                    });
                self
            }

            pub fn project<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::TokenProject>>,
                T::Error: ::std::fmt::Display,
            {
                self.project = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for project: {e}")
                    });
                self
            }

            pub fn roles<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Role>>,
                T::Error: ::std::fmt::Display,
            {
                self.roles = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for roles: {e}")
                    });
                self
            }

            pub fn user<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TokenUser>,
                T::Error: ::std::fmt::Display,
            {
                self.user = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for user: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<TokenDetails> for super::TokenDetails {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenDetails,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    audit_ids: value.audit_ids?,
                    catalog: value.catalog?,
                    expires_at: value.expires_at?,
                    is_domain: value.is_domain?,
                    issued_at: value.issued_at?,
                    methods: value.methods?,
                    project: value.project?,
                    roles: value.roles?,
                    user: value.user?,
                })
            }
        }

        impl ::std::convert::From<super::TokenDetails> for TokenDetails {
            fn from(value: super::TokenDetails) -> Self {
                Self {
                    audit_ids: Ok(value.audit_ids),
                    catalog: Ok(value.catalog),
                    expires_at: Ok(value.expires_at),
                    is_domain: Ok(value.is_domain),
                    issued_at: Ok(value.issued_at),
                    methods: Ok(value.methods),
                    project: Ok(value.project),
                    roles: Ok(value.roles),
                    user: Ok(value.user),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct TokenEndpoint {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            interface: ::std::result::Result<
                super::TokenEndpointInterface,
                ::std::string::String,
            >,
            region: ::std::result::Result<::std::string::String, ::std::string::String>,
            region_id: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
            url: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for TokenEndpoint {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    interface: Err("no value supplied for interface".to_string()),
                    region: Err("no value supplied for region".to_string()),
                    region_id: Err("no value supplied for region_id".to_string()),
                    url: Err("no value supplied for url".to_string()),
                }
            }
        }

        impl TokenEndpoint {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn interface<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TokenEndpointInterface>,
                T::Error: ::std::fmt::Display,
            {
                self.interface = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for interface: {e}")
                    });
                self
            }

            pub fn region<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.region = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for region: {e}")
                    });
                self
            }

            pub fn region_id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.region_id = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for region_id: {e}")
                    });
                self
            }

            pub fn url<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.url = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for url: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<TokenEndpoint> for super::TokenEndpoint {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenEndpoint,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    interface: value.interface?,
                    region: value.region?,
                    region_id: value.region_id?,
                    url: value.url?,
                })
            }
        }

        impl ::std::convert::From<super::TokenEndpoint> for TokenEndpoint {
            fn from(value: super::TokenEndpoint) -> Self {
                Self {
                    id: Ok(value.id),
                    interface: Ok(value.interface),
                    region: Ok(value.region),
                    region_id: Ok(value.region_id),
                    url: Ok(value.url),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct TokenEnvelope {
            token: ::std::result::Result<super::TokenDetails, ::std::string::String>,
        }

        impl ::std::default::Default for TokenEnvelope {
            fn default() -> Self {
                Self {
                    token: Err("no value supplied for token".to_string()),
                }
            }
        }

        impl TokenEnvelope {
            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::TokenDetails>,
                T::Error: ::std::fmt::Display,
            {
                self.token = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for token: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<TokenEnvelope> for super::TokenEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { token: value.token? })
            }
        }

        impl ::std::convert::From<super::TokenEnvelope> for TokenEnvelope {
            fn from(value: super::TokenEnvelope) -> Self {
                Self { token: Ok(value.token) }
            }
        }

        #[derive(Clone, Debug)]
        pub struct TokenIdentity {
            application_credential: ::std::result::Result<
                ::std::option::Option<super::ApplicationCredential>,
                ::std::string::String,
            >,
            methods: ::std::result::Result<
                ::std::vec::Vec<super::TokenIdentityMethodsItem>,
                ::std::string::String,
            >,
            password: ::std::result::Result<
                ::std::option::Option<super::PasswordMethod>,
                ::std::string::String,
            >,
            token: ::std::result::Result<
                ::std::option::Option<super::TokenCredentials>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for TokenIdentity {
            fn default() -> Self {
                Self {
                    application_credential: Ok(Default::default()),
                    methods: Err("no value supplied for methods".to_string()),
                    password: Ok(Default::default()),
                    token: Ok(Default::default()),
                }
            }
        }

        impl TokenIdentity {
            pub fn application_credential<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::ApplicationCredential>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.application_credential = value
                    .try_into()
                    .map_err(|e| {
                        format!(
                            "error converting supplied value for application_credential: {e}"
                        )
                    });
                self
            }

            pub fn methods<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<super::TokenIdentityMethodsItem>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.methods = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for methods: {e}")
                    });
                self
            }

            pub fn password<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::PasswordMethod>>,
                T::Error: ::std::fmt::Display,
            {
                self.password = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for password: {e}")
                    });
                self
            }

            pub fn token<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::TokenCredentials>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.token = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for token: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<TokenIdentity> for super::TokenIdentity {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenIdentity,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    application_credential: value.application_credential?,
                    methods: value.methods?,
                    password: value.password?,
                    token: value.token?,
                })
            }
        }

        impl ::std::convert::From<super::TokenIdentity> for TokenIdentity {
            fn from(value: super::TokenIdentity) -> Self {
                Self {
                    application_credential: Ok(value.application_credential),
                    methods: Ok(value.methods),
                    password: Ok(value.password),
                    token: Ok(value.token),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct TokenProject {
            domain: ::std::result::Result<super::Domain, ::std::string::String>,
            id: ::std::result::Result<super::AccountId, ::std::string::String>,
            name: ::std::result::Result<super::AccountId, ::std::string::String>,
        }

        impl ::std::default::Default for TokenProject {
            fn default() -> Self {
                Self {
                    domain: Err("no value supplied for domain".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }

        impl TokenProject {
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Domain>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for domain: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AccountId>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::AccountId>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<TokenProject> for super::TokenProject {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenProject,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    domain: value.domain?,
                    id: value.id?,
                    name: value.name?,
                })
            }
        }

        impl ::std::convert::From<super::TokenProject> for TokenProject {
            fn from(value: super::TokenProject) -> Self {
                Self {
                    domain: Ok(value.domain),
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct TokenService {
            endpoints: ::std::result::Result<
                ::std::vec::Vec<super::TokenEndpoint>,
                ::std::string::String,
            >,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            type_: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for TokenService {
            fn default() -> Self {
                Self {
                    endpoints: Err("no value supplied for endpoints".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                    type_: Err("no value supplied for type_".to_string()),
                }
            }
        }

        impl TokenService {
            pub fn endpoints<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::TokenEndpoint>>,
                T::Error: ::std::fmt::Display,
            {
                self.endpoints = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for endpoints: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }

            pub fn type_<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.type_ = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for type_: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<TokenService> for super::TokenService {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenService,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    endpoints: value.endpoints?,
                    id: value.id?,
                    name: value.name?,
                    type_: value.type_?,
                })
            }
        }

        impl ::std::convert::From<super::TokenService> for TokenService {
            fn from(value: super::TokenService) -> Self {
                Self {
                    endpoints: Ok(value.endpoints),
                    id: Ok(value.id),
                    name: Ok(value.name),
                    type_: Ok(value.type_),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct TokenUser {
            domain: ::std::result::Result<super::Domain, ::std::string::String>,
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
        }

        impl ::std::default::Default for TokenUser {
            fn default() -> Self {
                Self {
                    domain: Err("no value supplied for domain".to_string()),
                    id: Err("no value supplied for id".to_string()),
                    name: Err("no value supplied for name".to_string()),
                }
            }
        }

        impl TokenUser {
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Domain>,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for domain: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<TokenUser> for super::TokenUser {
            type Error = super::error::ConversionError;
            fn try_from(
                value: TokenUser,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    domain: value.domain?,
                    id: value.id?,
                    name: value.name?,
                })
            }
        }

        impl ::std::convert::From<super::TokenUser> for TokenUser {
            fn from(value: super::TokenUser) -> Self {
                Self {
                    domain: Ok(value.domain),
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct UserReference {
            domain: ::std::result::Result<
                ::std::option::Option<super::DomainReference>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<super::Username>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<super::Username>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for UserReference {
            fn default() -> Self {
                Self {
                    domain: Ok(Default::default()),
                    id: Ok(Default::default()),
                    name: Ok(Default::default()),
                }
            }
        }

        impl UserReference {
            pub fn domain<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<super::DomainReference>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.domain = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for domain: {e}")
                    });
                self
            }

            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Username>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Username>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<UserReference> for super::UserReference {
            type Error = super::error::ConversionError;
            fn try_from(
                value: UserReference,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    domain: value.domain?,
                    id: value.id?,
                    name: value.name?,
                })
            }
        }

        impl ::std::convert::From<super::UserReference> for UserReference {
            fn from(value: super::UserReference) -> Self {
                Self {
                    domain: Ok(value.domain),
                    id: Ok(value.id),
                    name: Ok(value.name),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct Version {
            id: ::std::result::Result<::std::string::String, ::std::string::String>,
            links: ::std::result::Result<
                ::std::vec::Vec<super::Link>,
                ::std::string::String,
            >,
            media_types: ::std::result::Result<
                ::std::vec::Vec<super::MediaType>,
                ::std::string::String,
            >,
            status: ::std::result::Result<super::VersionStatus, ::std::string::String>,
            updated: ::std::result::Result<
                ::chrono::DateTime<::chrono::offset::Utc>,
                ::std::string::String,
            >,
        }

        impl ::std::default::Default for Version {
            fn default() -> Self {
                Self {
                    id: Err("no value supplied for id".to_string()),
                    links: Err("no value supplied for links".to_string()),
                    media_types: Err("no value supplied for media_types".to_string()),
                    status: Err("no value supplied for status".to_string()),
                    updated: Err("no value supplied for updated".to_string()),
                }
            }
        }

        impl Version {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }

            pub fn links<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::Link>>,
                T::Error: ::std::fmt::Display,
            {
                self.links = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for links: {e}")
                    });
                self
            }

            pub fn media_types<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<super::MediaType>>,
                T::Error: ::std::fmt::Display,
            {
                self.media_types = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for media_types: {e}")
                    });
                self
            }

            pub fn status<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::VersionStatus>,
                T::Error: ::std::fmt::Display,
            {
                self.status = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for status: {e}")
                    });
                self
            }

            pub fn updated<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
                T::Error: ::std::fmt::Display,
            {
                self.updated = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for updated: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<Version> for super::Version {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Version,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    links: value.links?,
                    media_types: value.media_types?,
                    status: value.status?,
                    updated: value.updated?,
                })
            }
        }

        impl ::std::convert::From<super::Version> for Version {
            fn from(value: super::Version) -> Self {
                Self {
                    id: Ok(value.id),
                    links: Ok(value.links),
                    media_types: Ok(value.media_types),
                    status: Ok(value.status),
                    updated: Ok(value.updated),
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct VersionEnvelope {
            version: ::std::result::Result<super::Version, ::std::string::String>,
        }

        impl ::std::default::Default for VersionEnvelope {
            fn default() -> Self {
                Self {
                    version: Err("no value supplied for version".to_string()),
                }
            }
        }

        impl VersionEnvelope {
            pub fn version<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Version>,
                T::Error: ::std::fmt::Display,
            {
                self.version = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for version: {e}")
                    });
                self
            }
        }

        impl ::std::convert::TryFrom<VersionEnvelope> for super::VersionEnvelope {
            type Error = super::error::ConversionError;
            fn try_from(
                value: VersionEnvelope,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { version: value.version? })
            }
        }

        impl ::std::convert::From<super::VersionEnvelope> for VersionEnvelope {
            fn from(value: super::VersionEnvelope) -> Self {
                Self { version: Ok(value.version) }
            }
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

#[derive(Clone, Debug)]
/// Client for Identity
///
/// The tokens that clients of Cloud Databases log in for. Two versions stand side by side, since
/// clients know one or the other: 2.0, whose tokens stand in paths and bodies, and 3, whose tokens
/// stand in headers. A token of one is a token of the other.
///
/// An answer that gives a token gives a catalog too: where the database service is, and this one.
///
/// Version: 1.0.0
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
}

impl Client {
    /// Create a new client.
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap())
    }

    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
        }
    }
}

impl ClientInfo<()> for Client {
    fn api_version() -> &'static str {
        "1.0.0"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &() {
        &()
    }
}

impl ClientHooks<()> for &Client {}
impl Client {
    /// Show version 2.0
    ///
    /// Shows the status of version 2.0 of the API. Needs no token.
    ///
    /// Sends a `GET` request to `/v2.0`
    ///
    /// ```ignore
    /// let response = client.show_version2()
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_version2(&self) -> builder::ShowVersion2<'_> {
        builder::ShowVersion2::new(self)
    }

    /// Log in
    ///
    /// Gives a token to whoever shows a password, an API key or another token; exactly one of them.
    /// A token for a token ends when that one does.
    ///
    /// `tenantId` or `tenantName` names the account that the token is to be for. Without, it is for
    /// the account of the user. Members that this document doesn't name are ignored.
    ///
    /// Sends a `POST` request to `/v2.0/tokens`
    ///
    /// Arguments:
    /// - `body`: Who wants a token.
    /// ```ignore
    /// let response = client.create_access()
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn create_access(&self) -> builder::CreateAccess<'_> {
        builder::CreateAccess::new(self)
    }

    /// Show a token
    ///
    /// Shows what a token is good for. Whoever knows it may ask; the caller's own token may be
    /// another one.
    ///
    /// Sends a `GET` request to `/v2.0/tokens/{tokenId}`
    ///
    /// Arguments:
    /// - `token_id`: The token. What isn't one isn't found.
    /// ```ignore
    /// let response = client.show_access()
    ///    .token_id(token_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_access(&self) -> builder::ShowAccess<'_> {
        builder::ShowAccess::new(self)
    }

    /// Show version 3
    ///
    /// Shows the status of version 3 of the API. Needs no token.
    ///
    /// Sends a `GET` request to `/v3`
    ///
    /// ```ignore
    /// let response = client.show_version3()
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_version3(&self) -> builder::ShowVersion3<'_> {
        builder::ShowVersion3::new(self)
    }

    /// Show a token
    ///
    /// Shows what a token is good for. Whoever knows it may ask; the caller's own token may be
    /// another one.
    ///
    /// Sends a `GET` request to `/v3/auth/tokens`
    ///
    /// Arguments:
    /// - `x_subject_token`: The token that it is about. What isn't one isn't found.
    /// ```ignore
    /// let response = client.show_token()
    ///    .x_subject_token(x_subject_token)
    ///    .send()
    ///    .await;
    /// ```
    pub fn show_token(&self) -> builder::ShowToken<'_> {
        builder::ShowToken::new(self)
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
    ///
    /// Sends a `POST` request to `/v3/auth/tokens`
    ///
    /// Arguments:
    /// - `body`: Who wants a token, and for what.
    /// ```ignore
    /// let response = client.create_token()
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn create_token(&self) -> builder::CreateToken<'_> {
        builder::CreateToken::new(self)
    }

    /// Revoke a token
    ///
    /// Ends a token before its time. Whoever knows it may do that. Tokens that the configuration of
    /// the service has can't be revoked.
    ///
    /// Sends a `DELETE` request to `/v3/auth/tokens`
    ///
    /// Arguments:
    /// - `x_subject_token`: The token that it is about. What isn't one isn't found.
    /// ```ignore
    /// let response = client.revoke_token()
    ///    .x_subject_token(x_subject_token)
    ///    .send()
    ///    .await;
    /// ```
    pub fn revoke_token(&self) -> builder::RevokeToken<'_> {
        builder::RevokeToken::new(self)
    }
}

/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /// Builder for [`Client::show_version2`]
    ///
    /// [`Client::show_version2`]: super::Client::show_version2
    #[derive(Debug, Clone)]
    pub struct ShowVersion2<'a> {
        client: &'a super::Client,
    }

    impl<'a> ShowVersion2<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/v2.0`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::VersionEnvelope>, Error<types::Fault>> {
            let Self { client } = self;
            let url = format!("{}/v2.0", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_version2",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::create_access`]
    ///
    /// [`Client::create_access`]: super::Client::create_access
    #[derive(Debug, Clone)]
    pub struct CreateAccess<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateAccessRequest, String>,
    }

    impl<'a> CreateAccess<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateAccessRequest>,
            <V as std::convert::TryInto<
                types::CreateAccessRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CreateAccessRequest` for body failed: {}", s)
                });
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateAccessRequest,
            ) -> types::builder::CreateAccessRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/v2.0/tokens`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AccessEnvelope>, Error<types::Fault>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateAccessRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v2.0/tokens", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_access",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_access`]
    ///
    /// [`Client::show_access`]: super::Client::show_access
    #[derive(Debug, Clone)]
    pub struct ShowAccess<'a> {
        client: &'a super::Client,
        token_id: Result<types::Token, String>,
    }

    impl<'a> ShowAccess<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                token_id: Err("token_id was not initialized".to_string()),
            }
        }

        pub fn token_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Token>,
        {
            self.token_id = value
                .try_into()
                .map_err(|_| "conversion to `Token` for token_id failed".to_string());
            self
        }

        /// Sends a `GET` request to `/v2.0/tokens/{tokenId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::AccessEnvelope>, Error<types::Fault>> {
            let Self { client, token_id } = self;
            let token_id = token_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v2.0/tokens/{}", client.baseurl, encode_path(& token_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_access",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_version3`]
    ///
    /// [`Client::show_version3`]: super::Client::show_version3
    #[derive(Debug, Clone)]
    pub struct ShowVersion3<'a> {
        client: &'a super::Client,
    }

    impl<'a> ShowVersion3<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/v3`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::VersionEnvelope>, Error<types::Fault>> {
            let Self { client } = self;
            let url = format!("{}/v3", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_version3",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::show_token`]
    ///
    /// [`Client::show_token`]: super::Client::show_token
    #[derive(Debug, Clone)]
    pub struct ShowToken<'a> {
        client: &'a super::Client,
        x_subject_token: Result<types::Token, String>,
    }

    impl<'a> ShowToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                x_subject_token: Err("x_subject_token was not initialized".to_string()),
            }
        }

        pub fn x_subject_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Token>,
        {
            self.x_subject_token = value
                .try_into()
                .map_err(|_| {
                    "conversion to `Token` for x_subject_token failed".to_string()
                });
            self
        }

        /// Sends a `GET` request to `/v3/auth/tokens`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TokenEnvelope>, Error<types::Fault>> {
            let Self { client, x_subject_token } = self;
            let x_subject_token = x_subject_token.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v3/auth/tokens", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            header_map
                .append("X-Subject-Token", x_subject_token.to_string().try_into()?);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "show_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::create_token`]
    ///
    /// [`Client::create_token`]: super::Client::create_token
    #[derive(Debug, Clone)]
    pub struct CreateToken<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateTokenRequest, String>,
    }

    impl<'a> CreateToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }

        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateTokenRequest>,
            <V as std::convert::TryInto<
                types::CreateTokenRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `CreateTokenRequest` for body failed: {}", s)
                });
            self
        }

        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateTokenRequest,
            ) -> types::builder::CreateTokenRequest,
        {
            self.body = self.body.map(f);
            self
        }

        /// Sends a `POST` request to `/v3/auth/tokens`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TokenEnvelope>, Error<types::Fault>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateTokenRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v3/auth/tokens", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "create_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                201u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                415u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                501u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }

    /// Builder for [`Client::revoke_token`]
    ///
    /// [`Client::revoke_token`]: super::Client::revoke_token
    #[derive(Debug, Clone)]
    pub struct RevokeToken<'a> {
        client: &'a super::Client,
        x_subject_token: Result<types::Token, String>,
    }

    impl<'a> RevokeToken<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                x_subject_token: Err("x_subject_token was not initialized".to_string()),
            }
        }

        pub fn x_subject_token<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Token>,
        {
            self.x_subject_token = value
                .try_into()
                .map_err(|_| {
                    "conversion to `Token` for x_subject_token failed".to_string()
                });
            self
        }

        /// Sends a `DELETE` request to `/v3/auth/tokens`
        pub async fn send(self) -> Result<ResponseValue<()>, Error<types::Fault>> {
            let Self { client, x_subject_token } = self;
            let x_subject_token = x_subject_token.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v3/auth/tokens", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            header_map
                .append("X-Subject-Token", x_subject_token.to_string().try_into()?);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "revoke_token",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(ResponseValue::empty(response)),
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                401u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                403u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                404u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                405u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                413u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                503u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}

/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
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
