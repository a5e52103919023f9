import { StatusPill as StatusPill_eed296609e03e7207acb9e5bdee15121 } from '../../../../plugins/platform/admin/status-pill.tsx'
import { AmountCell as AmountCell_7b11b84978c90f6ed8972219b5a92cdc } from '../../../../plugins/platform/admin/amount-cell.tsx'
import { AmountField as AmountField_894fe601e7f73272e6e2d6b1d310818e } from '../../../../plugins/platform/admin/amount-field.tsx'
import { OrderProducts as OrderProducts_d65edd764ec87c766ea7ce26f42c1d43 } from '../../../../plugins/payments/admin/order-products.tsx'
import { RefundOrder as RefundOrder_63581deb9c7b27a747db61c6247f804b } from '../../../../plugins/payments/admin/refund-order.tsx'
import { TrailHistory as TrailHistory_078b2f4a2a271944881afb5de69f4af1 } from '../../../../plugins/audit/admin/trail-history.tsx'
import { JsonView as JsonView_7a440b291c60ecfb55c523c3b651f800 } from '../../../../plugins/platform/admin/json-view.tsx'
import { RetryButton as RetryButton_0da108ef20d11dcd73a8eb27436912a5 } from '../../../../plugins/platform/admin/retry-button.tsx'
import { SaleNotice as SaleNotice_65a8a6515cd0c9b8574664dd7661d4c7 } from '../../../../plugins/catalog/admin/sale-notice.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AddressField as AddressField_254549b68e55ad926a932e912d0ca113 } from '../../../../plugins/catalog/admin/address-field.tsx'
import { PricesCell as PricesCell_1f3bebaca3235218624c1ca95a24c420 } from '../../../../plugins/catalog/admin/prices-cell.tsx'
import { RelationCell as RelationCell_0d1af8604f4df906a21c933f84c3e6b6 } from '../../../../plugins/platform/admin/relation-cell.tsx'
import { LargeUpload as LargeUpload_3629537835a4a989378d2a6396bbc49b } from '../../../../plugins/catalog/admin/large-upload.tsx'
import { ExternalCell as ExternalCell_0623bea597c9eaaa7e38f0cdb2639755 } from '../../../../plugins/catalog/admin/external-cell.tsx'
import { DigestCell as DigestCell_30a46ad710557a406f91a30f2dd988cc } from '../../../../plugins/catalog/admin/digest-cell.tsx'
import { DigestDescription as DigestDescription_30a46ad710557a406f91a30f2dd988cc } from '../../../../plugins/catalog/admin/digest-cell.tsx'
import { BytesCell as BytesCell_f46ce6897a85bc9c27999e70886e4599 } from '../../../../plugins/platform/admin/bytes-cell.tsx'
import { BytesField as BytesField_11dcb1f6ae248aead18784db1df77c90 } from '../../../../plugins/platform/admin/bytes-field.tsx'
import { LicenseActions as LicenseActions_7bc352ff79a79c794465e846c53540bd } from '../../../../plugins/licensing/admin/license-actions.tsx'
import { ShareCell as ShareCell_7ae93145d702fa95c0fcf549801259f1 } from '../../../../plugins/licensing/admin/share-cell.tsx'
import { FlagCell as FlagCell_f362c305e5b0b40ed81af2cc0f827ec8 } from '../../../../plugins/licensing/admin/flag-cell.tsx'
import { WhyNot as WhyNot_1fe9404f65ee0c43a29fadd44c70eac9 } from '../../../../plugins/library/admin/why-not.tsx'
import { SeatDesk as SeatDesk_ce22e3ad60704f74bf61e291b422c9ba } from '../../../../plugins/licensing/admin/seat-desk.tsx'
import { DownloadHistory as DownloadHistory_d369619a2056598bd4be93b280240f4c } from '../../../../plugins/licensing/admin/download-history.tsx'
import { LicenseTotals as LicenseTotals_ffa29c8777c64f1e91467cc8815713c6 } from '../../../../plugins/licensing/admin/license-totals.tsx'
import { DecideReset as DecideReset_535bbe35935b08320d847ab463cefe49 } from '../../../../plugins/downloads/admin/decide-reset.tsx'
import { ForgiveButton as ForgiveButton_21ab7c61c0fa56af11b1a212456dc298 } from '../../../../plugins/customers/admin/forgive-button.tsx'
import { AccountSecurity as AccountSecurity_158bf680713fe49b72919936cbcc81e1 } from '../../../../plugins/admin-security/admin/account-security.tsx'
import { StaffHead as StaffHead_6551b6fe60af3c55313eb89dd01202b9 } from '../../../../plugins/admin-security/admin/staff-head.tsx'
import { NewOnlyField as NewOnlyField_106870cf0f9960f4ff104d18fb52c4e2 } from '../../../../plugins/admin-security/admin/new-only-field.tsx'
import { MemberSecurity as MemberSecurity_15ad079b68979ae5482e50904c088d9b } from '../../../../plugins/admin-security/admin/member-security.tsx'
import { StaffList as StaffList_8ac51ac7a10dacae6f4957f8c94e830e } from '../../../../plugins/admin-security/admin/staff-list.tsx'
import { ActorCell as ActorCell_9572b79d8ec89e70a4c9781605d43d27 } from '../../../../plugins/audit/admin/actor-cell.tsx'
import { ResourceCell as ResourceCell_a7438bf602b57e1f06f879bcf2c77031 } from '../../../../plugins/audit/admin/resource-cell.tsx'
import { TrailView as TrailView_aad0c86bda13ee3c9dcbe151181b5b61 } from '../../../../plugins/audit/admin/trail-view.tsx'
import { SecurityLink as SecurityLink_2f4b40337924b8e111885a77d7e7dcb6 } from '../../../../plugins/admin-security/admin/security-link.tsx'
import { AdminIcon as AdminIcon_ea2c1ba4828e118ce366965285c3b3f0 } from '../../../../src/ui/admin/mark.tsx'
import { AdminLogo as AdminLogo_ea2c1ba4828e118ce366965285c3b3f0 } from '../../../../src/ui/admin/mark.tsx'
import { ShopOverview as ShopOverview_58fe5b9a5a34206337aa45fc7e4c739a } from '../../../../plugins/site/admin/shop-overview.tsx'
import { LoginView as LoginView_c04078c659bc925598e133b16da32e27 } from '../../../../plugins/admin-security/admin/login-view.tsx'
import { FirstOwnerView as FirstOwnerView_8a4614c79dcb1e04bc09b8192ccb3902 } from '../../../../plugins/admin-security/admin/first-owner-view.tsx'
import { NoPasswords as NoPasswords_bb7add71f2c057148837b17decc08339 } from '../../../../plugins/admin-security/admin/forgot-view.tsx'
import { ResetView as ResetView_3bbf501baf4b110334638ae8347120bd } from '../../../../plugins/admin-security/admin/reset-view.tsx'
import { JoinView as JoinView_3d9e348dfed51211f9c37617f9fc37cb } from '../../../../plugins/admin-security/admin/join-view.tsx'
import { SecurityView as SecurityView_52568bcb6508ebd031a5df5a85f607e7 } from '../../../../plugins/admin-security/admin/security-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/plugins/platform/admin/status-pill.tsx#StatusPill": StatusPill_eed296609e03e7207acb9e5bdee15121,
  "/plugins/platform/admin/amount-cell.tsx#AmountCell": AmountCell_7b11b84978c90f6ed8972219b5a92cdc,
  "/plugins/platform/admin/amount-field.tsx#AmountField": AmountField_894fe601e7f73272e6e2d6b1d310818e,
  "/plugins/payments/admin/order-products.tsx#OrderProducts": OrderProducts_d65edd764ec87c766ea7ce26f42c1d43,
  "/plugins/payments/admin/refund-order.tsx#RefundOrder": RefundOrder_63581deb9c7b27a747db61c6247f804b,
  "/plugins/audit/admin/trail-history.tsx#TrailHistory": TrailHistory_078b2f4a2a271944881afb5de69f4af1,
  "/plugins/platform/admin/json-view.tsx#JsonView": JsonView_7a440b291c60ecfb55c523c3b651f800,
  "/plugins/platform/admin/retry-button.tsx#RetryButton": RetryButton_0da108ef20d11dcd73a8eb27436912a5,
  "/plugins/catalog/admin/sale-notice.tsx#SaleNotice": SaleNotice_65a8a6515cd0c9b8574664dd7661d4c7,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/plugins/catalog/admin/address-field.tsx#AddressField": AddressField_254549b68e55ad926a932e912d0ca113,
  "/plugins/catalog/admin/prices-cell.tsx#PricesCell": PricesCell_1f3bebaca3235218624c1ca95a24c420,
  "/plugins/platform/admin/relation-cell.tsx#RelationCell": RelationCell_0d1af8604f4df906a21c933f84c3e6b6,
  "/plugins/catalog/admin/large-upload.tsx#LargeUpload": LargeUpload_3629537835a4a989378d2a6396bbc49b,
  "/plugins/catalog/admin/external-cell.tsx#ExternalCell": ExternalCell_0623bea597c9eaaa7e38f0cdb2639755,
  "/plugins/catalog/admin/digest-cell.tsx#DigestCell": DigestCell_30a46ad710557a406f91a30f2dd988cc,
  "/plugins/catalog/admin/digest-cell.tsx#DigestDescription": DigestDescription_30a46ad710557a406f91a30f2dd988cc,
  "/plugins/platform/admin/bytes-cell.tsx#BytesCell": BytesCell_f46ce6897a85bc9c27999e70886e4599,
  "/plugins/platform/admin/bytes-field.tsx#BytesField": BytesField_11dcb1f6ae248aead18784db1df77c90,
  "/plugins/licensing/admin/license-actions.tsx#LicenseActions": LicenseActions_7bc352ff79a79c794465e846c53540bd,
  "/plugins/licensing/admin/share-cell.tsx#ShareCell": ShareCell_7ae93145d702fa95c0fcf549801259f1,
  "/plugins/licensing/admin/flag-cell.tsx#FlagCell": FlagCell_f362c305e5b0b40ed81af2cc0f827ec8,
  "/plugins/library/admin/why-not.tsx#WhyNot": WhyNot_1fe9404f65ee0c43a29fadd44c70eac9,
  "/plugins/licensing/admin/seat-desk.tsx#SeatDesk": SeatDesk_ce22e3ad60704f74bf61e291b422c9ba,
  "/plugins/licensing/admin/download-history.tsx#DownloadHistory": DownloadHistory_d369619a2056598bd4be93b280240f4c,
  "/plugins/licensing/admin/license-totals.tsx#LicenseTotals": LicenseTotals_ffa29c8777c64f1e91467cc8815713c6,
  "/plugins/downloads/admin/decide-reset.tsx#DecideReset": DecideReset_535bbe35935b08320d847ab463cefe49,
  "/plugins/customers/admin/forgive-button.tsx#ForgiveButton": ForgiveButton_21ab7c61c0fa56af11b1a212456dc298,
  "/plugins/admin-security/admin/account-security.tsx#AccountSecurity": AccountSecurity_158bf680713fe49b72919936cbcc81e1,
  "/plugins/admin-security/admin/staff-head.tsx#StaffHead": StaffHead_6551b6fe60af3c55313eb89dd01202b9,
  "/plugins/admin-security/admin/new-only-field.tsx#NewOnlyField": NewOnlyField_106870cf0f9960f4ff104d18fb52c4e2,
  "/plugins/admin-security/admin/member-security.tsx#MemberSecurity": MemberSecurity_15ad079b68979ae5482e50904c088d9b,
  "/plugins/admin-security/admin/staff-list.tsx#StaffList": StaffList_8ac51ac7a10dacae6f4957f8c94e830e,
  "/plugins/audit/admin/actor-cell.tsx#ActorCell": ActorCell_9572b79d8ec89e70a4c9781605d43d27,
  "/plugins/audit/admin/resource-cell.tsx#ResourceCell": ResourceCell_a7438bf602b57e1f06f879bcf2c77031,
  "/plugins/audit/admin/trail-view.tsx#TrailView": TrailView_aad0c86bda13ee3c9dcbe151181b5b61,
  "/plugins/admin-security/admin/security-link.tsx#SecurityLink": SecurityLink_2f4b40337924b8e111885a77d7e7dcb6,
  "/src/ui/admin/mark.tsx#AdminIcon": AdminIcon_ea2c1ba4828e118ce366965285c3b3f0,
  "/src/ui/admin/mark.tsx#AdminLogo": AdminLogo_ea2c1ba4828e118ce366965285c3b3f0,
  "/plugins/site/admin/shop-overview.tsx#ShopOverview": ShopOverview_58fe5b9a5a34206337aa45fc7e4c739a,
  "/plugins/admin-security/admin/login-view.tsx#LoginView": LoginView_c04078c659bc925598e133b16da32e27,
  "/plugins/admin-security/admin/first-owner-view.tsx#FirstOwnerView": FirstOwnerView_8a4614c79dcb1e04bc09b8192ccb3902,
  "/plugins/admin-security/admin/forgot-view.tsx#NoPasswords": NoPasswords_bb7add71f2c057148837b17decc08339,
  "/plugins/admin-security/admin/reset-view.tsx#ResetView": ResetView_3bbf501baf4b110334638ae8347120bd,
  "/plugins/admin-security/admin/join-view.tsx#JoinView": JoinView_3d9e348dfed51211f9c37617f9fc37cb,
  "/plugins/admin-security/admin/security-view.tsx#SecurityView": SecurityView_52568bcb6508ebd031a5df5a85f607e7,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
