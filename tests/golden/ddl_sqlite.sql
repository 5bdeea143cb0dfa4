create table store_meta(
    "key" text primary key,
    "value" text);
create table own_id(
    "number" integer primary key,
    "id" blob not null unique);
create table number_counter(
    "entity" integer,
    "year" integer,
    "last" integer not null, primary key(
    "entity",
    "year"));
create table cell_member(
    "entity" integer,
    "record" blob,
    "field" integer,
    "value" text, primary key(
    "entity",
    "record",
    "field",
    "value")) without rowid;
create index cell_member_value on cell_member(
    "entity",
    "field",
    "value");
create table outbox_tx(cseq integer primary key, tx_id blob not null, action blob not null, name text, flags integer not null, client_ms integer not null, meta_ver integer not null, state integer not null, tries integer not null, next_try integer not null);
create table outbox_op(cseq integer not null, n integer not null, entity integer not null, record blob not null, op integer not null, basever integer not null, edits blob, args blob, primary key(cseq, n)) without rowid;
create table base_field(entity integer not null, record blob not null, field integer not null, value blob, version integer not null, primary key(entity, record, field)) without rowid;
create virtual table search_index using fts5(tokens, content='', detail=none, columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0');
create table word(
    "row" integer primary key,
    "text" text not null unique,
    "fold" text not null,
    "sort_key" text not null);
create table col_def(
    "column" integer primary key, entity integer not null, field integer not null, part integer not null, role integer not null, unique(entity, field, part, role));
create table col_state(entity integer primary key, filled integer not null, ordered integer not null, searched integer not null);
create table col(
    "key" integer primary key, data blob);
create table "account"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "branch" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "name" text,
    "website" text,
    "parent" blob,
    "founded" integer,
    "legal_name" text,
    "short_name" text,
    "type" text,
    "industry" text,
    "size" text,
    "annual_revenue" integer,
    "annual_revenue.currency" text,
    "phone" text,
    "phone.normal" text,
    "email" text,
    "email.normal" text,
    "tax_id" text,
    "tax_id.kind" text,
    "tax_id.normal" text,
    "address.country" text,
    "address.region" text,
    "address.city" text,
    "address.district" text,
    "address.street" text,
    "address.postcode" text,
    "source" text,
    "campaign" blob,
    "credit_limit" integer,
    "credit_limit.currency" text,
    "payment_terms" text,
    "description" text,
    "last_contact" integer);
create unique index if not exists "account_id" on "account"(
    "id");
create index if not exists "account_sort_key" on "account"(
    "sort_key",
    "row");
create index if not exists "account_created_action" on "account"(
    "created_action") where "created_action" is not null;
create index if not exists "account_external_id" on "account"(
    "external_id") where "external_id" is not null;
create index if not exists "account_parent" on "account"(
    "parent") where "parent" is not null;
create index if not exists "account_phone.normal" on "account"(
    "phone.normal") where "phone.normal" is not null;
create index if not exists "account_email.normal" on "account"(
    "email.normal") where "email.normal" is not null;
create index if not exists "account_tax_id.normal" on "account"(
    "tax_id.normal") where "tax_id.normal" is not null;
create table "contact"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "branch" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "given" text,
    "family" text,
    "family2" text,
    "middle" text,
    "salutation" text,
    "gender" text,
    "account" blob,
    "job_title" text,
    "department" text,
    "phone" text,
    "phone.normal" text,
    "email" text,
    "email.normal" text,
    "address.country" text,
    "address.region" text,
    "address.city" text,
    "address.district" text,
    "address.street" text,
    "address.postcode" text,
    "birthday" integer,
    "do_not_call" integer,
    "source" text,
    "description" text);
create unique index if not exists "contact_id" on "contact"(
    "id");
create index if not exists "contact_sort_key" on "contact"(
    "sort_key",
    "row");
create index if not exists "contact_created_action" on "contact"(
    "created_action") where "created_action" is not null;
create index if not exists "contact_external_id" on "contact"(
    "external_id") where "external_id" is not null;
create index if not exists "contact_account" on "contact"(
    "account") where "account" is not null;
create index if not exists "contact_phone.normal" on "contact"(
    "phone.normal") where "phone.normal" is not null;
create index if not exists "contact_email.normal" on "contact"(
    "email.normal") where "email.normal" is not null;
create table "account_contact"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "account" blob,
    "contact" blob,
    "role" text,
    "is_primary" integer,
    "left" integer);
create unique index if not exists "account_contact_id" on "account_contact"(
    "id");
create index if not exists "account_contact_sort_key" on "account_contact"(
    "sort_key",
    "row");
create index if not exists "account_contact_created_action" on "account_contact"(
    "created_action") where "created_action" is not null;
create index if not exists "account_contact_external_id" on "account_contact"(
    "external_id") where "external_id" is not null;
create index if not exists "account_contact_account" on "account_contact"(
    "account") where "account" is not null;
create index if not exists "account_contact_contact" on "account_contact"(
    "contact") where "contact" is not null;
create table "contact_point"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "party" blob,
    "party.entity" integer,
    "kind" text,
    "value" text,
    "normalised" text,
    "label" text,
    "opt_out" integer,
    "invalid" integer);
create unique index if not exists "contact_point_id" on "contact_point"(
    "id");
create index if not exists "contact_point_sort_key" on "contact_point"(
    "sort_key",
    "row");
create index if not exists "contact_point_created_action" on "contact_point"(
    "created_action") where "created_action" is not null;
create index if not exists "contact_point_external_id" on "contact_point"(
    "external_id") where "external_id" is not null;
create index if not exists "contact_point_party" on "contact_point"(
    "party") where "party" is not null;
create index if not exists "contact_point_normalised" on "contact_point"(
    "normalised") where "normalised" is not null;
create table "address"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "party" blob,
    "party.entity" integer,
    "use" text,
    "address.country" text,
    "address.region" text,
    "address.city" text,
    "address.district" text,
    "address.street" text,
    "address.postcode" text,
    "label" text);
create unique index if not exists "address_id" on "address"(
    "id");
create index if not exists "address_sort_key" on "address"(
    "sort_key",
    "row");
create index if not exists "address_created_action" on "address"(
    "created_action") where "created_action" is not null;
create index if not exists "address_external_id" on "address"(
    "external_id") where "external_id" is not null;
create index if not exists "address_party" on "address"(
    "party") where "party" is not null;
create table "party_identifier"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "party" blob,
    "party.entity" integer,
    "number" text,
    "number.kind" text,
    "number.normal" text,
    "verified_at" integer);
create unique index if not exists "party_identifier_id" on "party_identifier"(
    "id");
create index if not exists "party_identifier_sort_key" on "party_identifier"(
    "sort_key",
    "row");
create index if not exists "party_identifier_created_action" on "party_identifier"(
    "created_action") where "created_action" is not null;
create index if not exists "party_identifier_external_id" on "party_identifier"(
    "external_id") where "external_id" is not null;
create index if not exists "party_identifier_party" on "party_identifier"(
    "party") where "party" is not null;
create index if not exists "party_identifier_number.normal" on "party_identifier"(
    "number.normal") where "number.normal" is not null;
create table "lead"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "branch" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "given" text,
    "family" text,
    "family2" text,
    "company" text,
    "job_title" text,
    "phone" text,
    "phone.normal" text,
    "email" text,
    "email.normal" text,
    "website" text,
    "tax_id" text,
    "tax_id.kind" text,
    "tax_id.normal" text,
    "address.country" text,
    "address.region" text,
    "address.city" text,
    "address.district" text,
    "address.street" text,
    "address.postcode" text,
    "status" text,
    "rating" text,
    "source" text,
    "source_detail" text,
    "campaign" blob,
    "industry" text,
    "estimated_amount" integer,
    "estimated_amount.currency" text,
    "description" text,
    "converted_at" integer,
    "converted_account" blob,
    "converted_contact" blob,
    "converted_opportunity" blob);
create unique index if not exists "lead_id" on "lead"(
    "id");
create index if not exists "lead_sort_key" on "lead"(
    "sort_key",
    "row");
create index if not exists "lead_created_action" on "lead"(
    "created_action") where "created_action" is not null;
create index if not exists "lead_external_id" on "lead"(
    "external_id") where "external_id" is not null;
create index if not exists "lead_phone.normal" on "lead"(
    "phone.normal") where "phone.normal" is not null;
create index if not exists "lead_email.normal" on "lead"(
    "email.normal") where "email.normal" is not null;
create index if not exists "lead_tax_id.normal" on "lead"(
    "tax_id.normal") where "tax_id.normal" is not null;
create index if not exists "lead_campaign" on "lead"(
    "campaign") where "campaign" is not null;
create table "campaign"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "name" text,
    "code" text,
    "type" text,
    "status" text,
    "start" integer,
    "end" integer,
    "budget" integer,
    "budget.currency" text,
    "expected_cost" integer,
    "expected_cost.currency" text,
    "actual_cost" integer,
    "actual_cost.currency" text,
    "expected_revenue" integer,
    "expected_revenue.currency" text,
    "expected_response" integer,
    "objective" text,
    "parent" blob,
    "channel" text,
    "place" text);
create unique index if not exists "campaign_id" on "campaign"(
    "id");
create index if not exists "campaign_sort_key" on "campaign"(
    "sort_key",
    "row");
create index if not exists "campaign_created_action" on "campaign"(
    "created_action") where "created_action" is not null;
create index if not exists "campaign_external_id" on "campaign"(
    "external_id") where "external_id" is not null;
create index if not exists "campaign_code" on "campaign"(
    "code") where "code" is not null;
create index if not exists "campaign_parent" on "campaign"(
    "parent") where "parent" is not null;
create table "pipeline"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "name" text,
    "name.en" text,
    "name.zh_CN" text,
    "name.es" text,
    "active" integer,
    "order" integer);
create unique index if not exists "pipeline_id" on "pipeline"(
    "id");
create index if not exists "pipeline_sort_key" on "pipeline"(
    "sort_key",
    "row");
create index if not exists "pipeline_created_action" on "pipeline"(
    "created_action") where "created_action" is not null;
create index if not exists "pipeline_external_id" on "pipeline"(
    "external_id") where "external_id" is not null;
create table "stage"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "name" text,
    "name.en" text,
    "name.zh_CN" text,
    "name.es" text,
    "pipeline" blob,
    "order" integer,
    "class" text,
    "probability" integer,
    "rot_days" integer,
    "required_fields" text,
    "allow_back_open" integer,
    "allow_back_closed" integer,
    "colour" text);
create unique index if not exists "stage_id" on "stage"(
    "id");
create index if not exists "stage_sort_key" on "stage"(
    "sort_key",
    "row");
create index if not exists "stage_created_action" on "stage"(
    "created_action") where "created_action" is not null;
create index if not exists "stage_external_id" on "stage"(
    "external_id") where "external_id" is not null;
create index if not exists "stage_pipeline" on "stage"(
    "pipeline") where "pipeline" is not null;
create table "opportunity"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "branch" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "name" text,
    "number" text,
    "draft_number" text,
    "account" blob,
    "contact" blob,
    "pipeline" blob,
    "stage" blob,
    "probability" integer,
    "probability_overridden" integer,
    "loss_reason" text,
    "loss_note" text,
    "amount" integer,
    "amount.currency" text,
    "close_date" integer,
    "next_step" text,
    "source" text,
    "campaign" blob,
    "competitor" text,
    "description" text,
    "stage_since" integer);
create unique index if not exists "opportunity_id" on "opportunity"(
    "id");
create index if not exists "opportunity_sort_key" on "opportunity"(
    "sort_key",
    "row");
create index if not exists "opportunity_created_action" on "opportunity"(
    "created_action") where "created_action" is not null;
create index if not exists "opportunity_external_id" on "opportunity"(
    "external_id") where "external_id" is not null;
create index if not exists "opportunity_number" on "opportunity"(
    "number") where "number" is not null;
create index if not exists "opportunity_account" on "opportunity"(
    "account") where "account" is not null;
create table "case"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "branch" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "subject" text,
    "number" text,
    "draft_number" text,
    "account" blob,
    "contact" blob,
    "status" text,
    "priority" text,
    "severity" text,
    "type" text,
    "source" text,
    "description" text,
    "resolution" text,
    "due" integer,
    "product" blob,
    "serial" text,
    "internal" integer);
create unique index if not exists "case_id" on "case"(
    "id");
create index if not exists "case_sort_key" on "case"(
    "sort_key",
    "row");
create index if not exists "case_created_action" on "case"(
    "created_action") where "created_action" is not null;
create index if not exists "case_external_id" on "case"(
    "external_id") where "external_id" is not null;
create index if not exists "case_number" on "case"(
    "number") where "number" is not null;
create index if not exists "case_account" on "case"(
    "account") where "account" is not null;
create index if not exists "case_contact" on "case"(
    "contact") where "contact" is not null;
create table "case_update"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "case" blob,
    "internal" integer,
    "body" text);
create unique index if not exists "case_update_id" on "case_update"(
    "id");
create index if not exists "case_update_sort_key" on "case_update"(
    "sort_key",
    "row");
create index if not exists "case_update_created_action" on "case_update"(
    "created_action") where "created_action" is not null;
create index if not exists "case_update_external_id" on "case_update"(
    "external_id") where "external_id" is not null;
create index if not exists "case_update_case" on "case_update"(
    "case") where "case" is not null;
create table "activity"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "branch" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "kind" text,
    "subject" text,
    "status" text,
    "account" blob,
    "parent" blob,
    "parent.entity" integer,
    "contact" blob,
    "start" text,
    "start.zone" text,
    "start.instant" integer,
    "end" text,
    "end.zone" text,
    "end.instant" integer,
    "all_day" integer,
    "due" integer,
    "duration" integer,
    "direction" text,
    "result" text,
    "next_follow_at" integer,
    "reminder" integer,
    "done_at" integer);
create unique index if not exists "activity_id" on "activity"(
    "id");
create index if not exists "activity_sort_key" on "activity"(
    "sort_key",
    "row");
create index if not exists "activity_created_action" on "activity"(
    "created_action") where "created_action" is not null;
create index if not exists "activity_external_id" on "activity"(
    "external_id") where "external_id" is not null;
create index if not exists "activity_account" on "activity"(
    "account") where "account" is not null;
create index if not exists "activity_parent" on "activity"(
    "parent") where "parent" is not null;
create index if not exists "activity_contact" on "activity"(
    "contact") where "contact" is not null;
create table "product"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "name" text,
    "sku" text,
    "category" text,
    "unit" text,
    "kind" text,
    "list_price" integer,
    "list_price.currency" text,
    "cost" integer,
    "cost.currency" text,
    "tax_class" text,
    "active" integer,
    "barcode" text,
    "specification" text,
    "supplier" blob);
create unique index if not exists "product_id" on "product"(
    "id");
create index if not exists "product_sort_key" on "product"(
    "sort_key",
    "row");
create index if not exists "product_created_action" on "product"(
    "created_action") where "created_action" is not null;
create index if not exists "product_external_id" on "product"(
    "external_id") where "external_id" is not null;
create index if not exists "product_sku" on "product"(
    "sku") where "sku" is not null;
create table "price_list"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "name" text,
    "currency" text,
    "valid_from" integer,
    "valid_to" integer,
    "active" integer);
create unique index if not exists "price_list_id" on "price_list"(
    "id");
create index if not exists "price_list_sort_key" on "price_list"(
    "sort_key",
    "row");
create index if not exists "price_list_created_action" on "price_list"(
    "created_action") where "created_action" is not null;
create index if not exists "price_list_external_id" on "price_list"(
    "external_id") where "external_id" is not null;
create table "price_item"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "price_list" blob,
    "product" blob,
    "minimum" integer,
    "price" integer,
    "price.currency" text,
    "discount" integer);
create unique index if not exists "price_item_id" on "price_item"(
    "id");
create index if not exists "price_item_sort_key" on "price_item"(
    "sort_key",
    "row");
create index if not exists "price_item_created_action" on "price_item"(
    "created_action") where "created_action" is not null;
create index if not exists "price_item_external_id" on "price_item"(
    "external_id") where "external_id" is not null;
create index if not exists "price_item_price_list" on "price_item"(
    "price_list") where "price_list" is not null;
create index if not exists "price_item_product" on "price_item"(
    "product") where "product" is not null;
create table "order"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "branch" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "number" text,
    "draft_number" text,
    "account" blob,
    "contact" blob,
    "opportunity" blob,
    "order_date" integer,
    "currency" text,
    "status" text,
    "price_list" blob,
    "delivery_date" integer,
    "shipping_address.country" text,
    "shipping_address.region" text,
    "shipping_address.city" text,
    "shipping_address.district" text,
    "shipping_address.street" text,
    "shipping_address.postcode" text,
    "terms" text,
    "total" integer,
    "total.currency" text);
create unique index if not exists "order_id" on "order"(
    "id");
create index if not exists "order_sort_key" on "order"(
    "sort_key",
    "row");
create index if not exists "order_created_action" on "order"(
    "created_action") where "created_action" is not null;
create index if not exists "order_external_id" on "order"(
    "external_id") where "external_id" is not null;
create index if not exists "order_number" on "order"(
    "number") where "number" is not null;
create index if not exists "order_account" on "order"(
    "account") where "account" is not null;
create index if not exists "order_opportunity" on "order"(
    "opportunity") where "opportunity" is not null;
create table "order_line"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "order" blob,
    "product" blob,
    "text" text,
    "quantity" integer,
    "unit_price" integer,
    "unit_price.currency" text,
    "discount" integer,
    "tax" integer,
    "position" integer,
    "total" integer,
    "total.currency" text);
create unique index if not exists "order_line_id" on "order_line"(
    "id");
create index if not exists "order_line_sort_key" on "order_line"(
    "sort_key",
    "row");
create index if not exists "order_line_created_action" on "order_line"(
    "created_action") where "created_action" is not null;
create index if not exists "order_line_external_id" on "order_line"(
    "external_id") where "external_id" is not null;
create index if not exists "order_line_order" on "order_line"(
    "order") where "order" is not null;
create index if not exists "order_line_product" on "order_line"(
    "product") where "product" is not null;
create table "change"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "record" blob,
    "record.entity" integer,
    "op" text,
    "field" text,
    "old" text,
    "new" text,
    "by" blob,
    "device" blob,
    "at" integer,
    "received_at" integer,
    "action" blob,
    "name" text);
create unique index if not exists "change_id" on "change"(
    "id");
create index if not exists "change_record" on "change"(
    "record") where "record" is not null;
create index if not exists "change_action" on "change"(
    "action") where "action" is not null;
create table "action"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "name" text,
    "at" integer,
    "by" blob,
    "device" blob,
    "file" text,
    "counts" text);
create unique index if not exists "action_id" on "action"(
    "id");
create index if not exists "action_sort_key" on "action"(
    "sort_key",
    "row");
create index if not exists "action_created_action" on "action"(
    "created_action") where "created_action" is not null;
create index if not exists "action_external_id" on "action"(
    "external_id") where "external_id" is not null;
create table "inbox_item"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "kind" text,
    "record" blob,
    "record.entity" integer,
    "unit" text,
    "base" text,
    "mine" text,
    "theirs" text,
    "by" text,
    "at" integer,
    "reason" text,
    "payload" text);
create unique index if not exists "inbox_item_id" on "inbox_item"(
    "id");
create index if not exists "inbox_item_sort_key" on "inbox_item"(
    "sort_key",
    "row");
create index if not exists "inbox_item_created_action" on "inbox_item"(
    "created_action") where "created_action" is not null;
create index if not exists "inbox_item_external_id" on "inbox_item"(
    "external_id") where "external_id" is not null;
create index if not exists "inbox_item_record" on "inbox_item"(
    "record") where "record" is not null;
create table "device"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "name" text,
    "person" blob);
create unique index if not exists "device_id" on "device"(
    "id");
create index if not exists "device_sort_key" on "device"(
    "sort_key",
    "row");
create index if not exists "device_created_action" on "device"(
    "created_action") where "created_action" is not null;
create index if not exists "device_external_id" on "device"(
    "external_id") where "external_id" is not null;
create table "company"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "name" text,
    "country" text,
    "currency" text,
    "zone" text,
    "language" text,
    "week_start" integer,
    "fiscal_year" integer);
create unique index if not exists "company_id" on "company"(
    "id");
create index if not exists "company_sort_key" on "company"(
    "sort_key",
    "row");
create index if not exists "company_created_action" on "company"(
    "created_action") where "created_action" is not null;
create index if not exists "company_external_id" on "company"(
    "external_id") where "external_id" is not null;
create table "branch"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "name" text,
    "parent" blob,
    "zone" text);
create unique index if not exists "branch_id" on "branch"(
    "id");
create index if not exists "branch_sort_key" on "branch"(
    "sort_key",
    "row");
create index if not exists "branch_created_action" on "branch"(
    "created_action") where "created_action" is not null;
create index if not exists "branch_external_id" on "branch"(
    "external_id") where "external_id" is not null;
create index if not exists "branch_parent" on "branch"(
    "parent") where "parent" is not null;
create table "team"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "name" text,
    "branch" blob);
create unique index if not exists "team_id" on "team"(
    "id");
create index if not exists "team_sort_key" on "team"(
    "sort_key",
    "row");
create index if not exists "team_created_action" on "team"(
    "created_action") where "created_action" is not null;
create index if not exists "team_external_id" on "team"(
    "external_id") where "external_id" is not null;
create table "user"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "login" text,
    "name" text,
    "email" text,
    "email.normal" text,
    "role" blob,
    "branch" blob,
    "language" text,
    "zone" text,
    "active" integer);
create unique index if not exists "user_id" on "user"(
    "id");
create index if not exists "user_sort_key" on "user"(
    "sort_key",
    "row");
create index if not exists "user_created_action" on "user"(
    "created_action") where "created_action" is not null;
create index if not exists "user_external_id" on "user"(
    "external_id") where "external_id" is not null;
create index if not exists "user_login" on "user"(
    "login") where "login" is not null;
create table "role"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "name" text,
    "name.en" text,
    "name.zh_CN" text,
    "name.es" text,
    "key" text);
create unique index if not exists "role_id" on "role"(
    "id");
create index if not exists "role_sort_key" on "role"(
    "sort_key",
    "row");
create index if not exists "role_created_action" on "role"(
    "created_action") where "created_action" is not null;
create index if not exists "role_external_id" on "role"(
    "external_id") where "external_id" is not null;
create index if not exists "role_key" on "role"(
    "key") where "key" is not null;
create table "role_right"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "role" blob,
    "entity" text,
    "read" text,
    "write" text,
    "delete" text,
    "give" text);
create unique index if not exists "role_right_id" on "role_right"(
    "id");
create index if not exists "role_right_sort_key" on "role_right"(
    "sort_key",
    "row");
create index if not exists "role_right_created_action" on "role_right"(
    "created_action") where "created_action" is not null;
create index if not exists "role_right_external_id" on "role_right"(
    "external_id") where "external_id" is not null;
create index if not exists "role_right_role" on "role_right"(
    "role") where "role" is not null;
create table "field"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "entity" text,
    "name" text,
    "kind" text,
    "label" text,
    "label.en" text,
    "label.zh_CN" text,
    "label.es" text,
    "target" text,
    "required" integer,
    "searchable" integer,
    "retired" integer,
    "order" integer);
create unique index if not exists "field_id" on "field"(
    "id");
create index if not exists "field_sort_key" on "field"(
    "sort_key",
    "row");
create index if not exists "field_created_action" on "field"(
    "created_action") where "created_action" is not null;
create index if not exists "field_external_id" on "field"(
    "external_id") where "external_id" is not null;
create table "choice"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "entity" text,
    "field" text,
    "key" text,
    "order" integer,
    "label" text,
    "label.en" text,
    "label.zh_CN" text,
    "label.es" text,
    "retired" integer);
create unique index if not exists "choice_id" on "choice"(
    "id");
create index if not exists "choice_sort_key" on "choice"(
    "sort_key",
    "row");
create index if not exists "choice_created_action" on "choice"(
    "created_action") where "created_action" is not null;
create index if not exists "choice_external_id" on "choice"(
    "external_id") where "external_id" is not null;
create table "tag"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "name" text,
    "colour" text);
create unique index if not exists "tag_id" on "tag"(
    "id");
create index if not exists "tag_sort_key" on "tag"(
    "sort_key",
    "row");
create index if not exists "tag_created_action" on "tag"(
    "created_action") where "created_action" is not null;
create index if not exists "tag_external_id" on "tag"(
    "external_id") where "external_id" is not null;
create table "saved_view"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "name" text,
    "entity" text,
    "filter" text,
    "sort" text,
    "columns" text,
    "shared" integer);
create unique index if not exists "saved_view_id" on "saved_view"(
    "id");
create index if not exists "saved_view_sort_key" on "saved_view"(
    "sort_key",
    "row");
create index if not exists "saved_view_created_action" on "saved_view"(
    "created_action") where "created_action" is not null;
create index if not exists "saved_view_external_id" on "saved_view"(
    "external_id") where "external_id" is not null;
create table "currency_rate"(
    "row" integer primary key,
    "id" blob not null,
    "live" integer not null,
    "seq" integer not null default 0,
    "versions" blob,
    "owner" blob,
    "team" blob,
    "created_at" integer,
    "created_by" blob,
    "modified_at" integer,
    "modified_by" blob,
    "deleted_at" integer,
    "deleted_by" blob,
    "created_action" blob,
    "external_id" text,
    "sort_key" text,
    "currency" text,
    "base" text,
    "date" integer,
    "rate" integer);
create unique index if not exists "currency_rate_id" on "currency_rate"(
    "id");
create index if not exists "currency_rate_sort_key" on "currency_rate"(
    "sort_key",
    "row");
create index if not exists "currency_rate_created_action" on "currency_rate"(
    "created_action") where "created_action" is not null;
create index if not exists "currency_rate_external_id" on "currency_rate"(
    "external_id") where "external_id" is not null;
