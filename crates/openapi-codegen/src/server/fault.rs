use heck::ToPascalCase;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::Named;
use crate::{Error, Fault, FaultVariant, names::snake_ident};

/// The statuses whose kinds of fault are used for statuses without a kind of
/// their own.
const CLIENT_ERROR: u16 = 400;
const SERVER_ERROR: u16 = 500;

/// The methods that distinguish kinds of faults, for servers and clients.
pub(crate) fn accessors(
    of: &Fault,
    types: &Named,
) -> Result<TokenStream, Error> {
    let fault = types.path_of(&of.schema)?;
    let detail = types.path_of(&of.detail)?;
    let variants = variants(of, types)?;
    let statuses = variants.iter().map(|variant| {
        let (ident, status) = (&variant.ident, variant.literal());
        quote!(Self::#ident(_) => #status,)
    });
    let kinds = variants.iter().map(
        |Variant { ident, member, .. }| quote!(Self::#ident(_) => #member,),
    );
    let idents = variants.iter().map(|variant| &variant.ident);
    Ok(quote! {
        impl #fault {
            /// The HTTP status.
            #[must_use]
            pub fn status(&self) -> u16 {
                match self { #(#statuses)* }
            }

            /// The member of the fault's object, which names its kind.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self { #(#kinds)* }
            }

            /// What is under that member.
            #[must_use]
            pub fn detail(&self) -> &#detail {
                match self { #(Self::#idents(detail))|* => detail }
            }
        }

        impl std::fmt::Display for #fault {
            fn fmt(
                &self,
                f: &mut std::fmt::Formatter<'_>,
            ) -> std::fmt::Result {
                let (kind, status) = (self.kind(), self.status());
                write!(f, "{kind} ({status}): {}", self.detail().message)
            }
        }

        impl std::error::Error for #fault {}
    })
}

/// The methods for servers only: constructors for each kind of fault, a setter,
/// and the traits that dropshot requires of an error.
pub(super) fn impls(of: &Fault, types: &Named) -> Result<TokenStream, Error> {
    let fault = types.path_of(&of.schema)?;
    let detail = types.path_of(&of.detail)?;
    let others: Vec<_> = types
        .fields_of(&of.detail)?
        .into_iter()
        .filter(|field| field != "code" && field != "message")
        .map(|field| format_ident!("{field}"))
        .collect();
    let variants = variants(of, types)?;
    let idents = variants.iter().map(|variant| &variant.ident);
    let constructors = variants.iter().map(|variant| {
        let Variant { ident, constructor, member, .. } = variant;
        let status = variant.literal();
        let doc = format!(" A fault `{member}`, of status {status}.");
        quote! {
            #[doc = #doc]
            pub fn #constructor(message: impl Into<String>) -> Self {
                Self::#ident(#detail {
                    code: #status,
                    message: message.into(),
                    #(#others: Default::default(),)*
                })
            }
        }
    });
    let catch_all = [CLIENT_ERROR, SERVER_ERROR];
    let of_their_own =
        variants.iter().filter(|variant| !catch_all.contains(&variant.status));
    let from_statuses = of_their_own.map(|variant| {
        let Variant { constructor, .. } = variant;
        let status = variant.literal();
        quote!(#status => Self::#constructor(message),)
    });
    let client_error = constructor_of(of, CLIENT_ERROR);
    let server_error = constructor_of(of, SERVER_ERROR);

    Ok(quote! {
        impl #fault {
            #(#constructors)*

            /// The fault of that status; of a status without one, the fault of
            /// 400 for a client's error and that of 500 for every other.
            pub fn of_status(status: u16, message: impl Into<String>) -> Self {
                match status {
                    #(#from_statuses)*
                    400..=499 => Self::#client_error(message),
                    _ => Self::#server_error(message),
                }
            }

            /// What is under the one member, to say more than a constructor
            /// does.
            pub fn detail_mut(&mut self) -> &mut #detail {
                match self { #(Self::#idents(detail))|* => detail }
            }
        }

        impl From<dropshot::HttpError> for #fault {
            fn from(error: dropshot::HttpError) -> Self {
                Self::of_status(
                    error.status_code.as_u16(),
                    error.external_message,
                )
            }
        }

        impl dropshot::HttpResponseError for #fault {
            fn status_code(&self) -> dropshot::ErrorStatusCode {
                openapi_runtime::error_status(self.status())
            }
        }
    })
}

/// A kind of fault, with its names in Rust.
struct Variant {
    ident: Ident,
    constructor: Ident,
    status: u16,
    member: String,
}

impl Variant {
    fn literal(&self) -> Literal {
        Literal::u16_unsuffixed(self.status)
    }
}

fn variants(of: &Fault, types: &Named) -> Result<Vec<Variant>, Error> {
    let names = types.variants_of(&of.schema)?;
    let variants = of.variants.iter().map(|variant| {
        let name = variant.member.to_pascal_case();
        if !names.contains(&name) {
            return Err(types.unexpected(&of.schema, &format!("have {name}")));
        }
        Ok(Variant {
            ident: format_ident!("{name}"),
            constructor: snake_ident(&variant.member),
            status: variant.status,
            member: variant.member.clone(),
        })
    });
    variants.collect()
}

fn constructor_of(of: &Fault, status: u16) -> Ident {
    let has_status = |variant: &&FaultVariant| variant.status == status;
    let variant = of.variants.iter().find(has_status);
    let variant =
        variant.expect("lowering refuses a document without this kind");
    snake_ident(&variant.member)
}
