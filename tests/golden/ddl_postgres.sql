create table store_meta(
    "key" text collate "C" primary key,
    "value" text collate "C");
create table own_id(
    "number" bigint primary key,
    "id" bytea not null unique);
create table number_counter(
    "entity" bigint,
    "year" bigint,
    "last" bigint not null, primary key(
    "entity",
    "year"));
create table cell_member(
    "entity" bigint,
    "record" bytea,
    "field" bigint,
    "value" text collate "C", primary key(
    "entity",
    "record",
    "field",
    "value"));
create index cell_member_value on cell_member(
    "entity",
    "field",
    "value");
create table "account"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "branch" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "name" text collate "C",
    "website" text collate "C",
    "parent" bytea,
    "founded" bigint,
    "legal_name" text collate "C",
    "short_name" text collate "C",
    "type" text collate "C",
    "industry" text collate "C",
    "size" text collate "C",
    "annual_revenue" bigint,
    "annual_revenue.currency" text collate "C",
    "phone" text collate "C",
    "phone.normal" text collate "C",
    "email" text collate "C",
    "email.normal" text collate "C",
    "tax_id" text collate "C",
    "tax_id.kind" text collate "C",
    "tax_id.normal" text collate "C",
    "address.country" text collate "C",
    "address.region" text collate "C",
    "address.city" text collate "C",
    "address.district" text collate "C",
    "address.street" text collate "C",
    "address.postcode" text collate "C",
    "source" text collate "C",
    "campaign" bytea,
    "credit_limit" bigint,
    "credit_limit.currency" text collate "C",
    "payment_terms" text collate "C",
    "description" text collate "C",
    "last_contact" bigint);
create index if not exists "account_sort_key" on "account"(
    "sort_key",
    "id");
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
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "branch" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "given" text collate "C",
    "family" text collate "C",
    "family2" text collate "C",
    "middle" text collate "C",
    "salutation" text collate "C",
    "gender" text collate "C",
    "account" bytea,
    "job_title" text collate "C",
    "department" text collate "C",
    "phone" text collate "C",
    "phone.normal" text collate "C",
    "email" text collate "C",
    "email.normal" text collate "C",
    "address.country" text collate "C",
    "address.region" text collate "C",
    "address.city" text collate "C",
    "address.district" text collate "C",
    "address.street" text collate "C",
    "address.postcode" text collate "C",
    "birthday" bigint,
    "do_not_call" bigint,
    "source" text collate "C",
    "description" text collate "C");
create index if not exists "contact_sort_key" on "contact"(
    "sort_key",
    "id");
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
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "account" bytea,
    "contact" bytea,
    "role" text collate "C",
    "is_primary" bigint,
    "left" bigint);
create index if not exists "account_contact_sort_key" on "account_contact"(
    "sort_key",
    "id");
create index if not exists "account_contact_created_action" on "account_contact"(
    "created_action") where "created_action" is not null;
create index if not exists "account_contact_external_id" on "account_contact"(
    "external_id") where "external_id" is not null;
create index if not exists "account_contact_account" on "account_contact"(
    "account") where "account" is not null;
create index if not exists "account_contact_contact" on "account_contact"(
    "contact") where "contact" is not null;
create table "contact_point"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "party" bytea,
    "party.entity" bigint,
    "kind" text collate "C",
    "value" text collate "C",
    "normalised" text collate "C",
    "label" text collate "C",
    "opt_out" bigint,
    "invalid" bigint);
create index if not exists "contact_point_sort_key" on "contact_point"(
    "sort_key",
    "id");
create index if not exists "contact_point_created_action" on "contact_point"(
    "created_action") where "created_action" is not null;
create index if not exists "contact_point_external_id" on "contact_point"(
    "external_id") where "external_id" is not null;
create index if not exists "contact_point_party" on "contact_point"(
    "party") where "party" is not null;
create index if not exists "contact_point_normalised" on "contact_point"(
    "normalised") where "normalised" is not null;
create table "address"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "party" bytea,
    "party.entity" bigint,
    "use" text collate "C",
    "address.country" text collate "C",
    "address.region" text collate "C",
    "address.city" text collate "C",
    "address.district" text collate "C",
    "address.street" text collate "C",
    "address.postcode" text collate "C",
    "label" text collate "C");
create index if not exists "address_sort_key" on "address"(
    "sort_key",
    "id");
create index if not exists "address_created_action" on "address"(
    "created_action") where "created_action" is not null;
create index if not exists "address_external_id" on "address"(
    "external_id") where "external_id" is not null;
create index if not exists "address_party" on "address"(
    "party") where "party" is not null;
create table "party_identifier"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "party" bytea,
    "party.entity" bigint,
    "number" text collate "C",
    "number.kind" text collate "C",
    "number.normal" text collate "C",
    "verified_at" bigint);
create index if not exists "party_identifier_sort_key" on "party_identifier"(
    "sort_key",
    "id");
create index if not exists "party_identifier_created_action" on "party_identifier"(
    "created_action") where "created_action" is not null;
create index if not exists "party_identifier_external_id" on "party_identifier"(
    "external_id") where "external_id" is not null;
create index if not exists "party_identifier_party" on "party_identifier"(
    "party") where "party" is not null;
create index if not exists "party_identifier_number.normal" on "party_identifier"(
    "number.normal") where "number.normal" is not null;
create table "lead"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "branch" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "given" text collate "C",
    "family" text collate "C",
    "family2" text collate "C",
    "company" text collate "C",
    "job_title" text collate "C",
    "phone" text collate "C",
    "phone.normal" text collate "C",
    "email" text collate "C",
    "email.normal" text collate "C",
    "website" text collate "C",
    "tax_id" text collate "C",
    "tax_id.kind" text collate "C",
    "tax_id.normal" text collate "C",
    "address.country" text collate "C",
    "address.region" text collate "C",
    "address.city" text collate "C",
    "address.district" text collate "C",
    "address.street" text collate "C",
    "address.postcode" text collate "C",
    "status" text collate "C",
    "rating" text collate "C",
    "source" text collate "C",
    "source_detail" text collate "C",
    "campaign" bytea,
    "industry" text collate "C",
    "estimated_amount" bigint,
    "estimated_amount.currency" text collate "C",
    "description" text collate "C",
    "converted_at" bigint,
    "converted_account" bytea,
    "converted_contact" bytea,
    "converted_opportunity" bytea);
create index if not exists "lead_sort_key" on "lead"(
    "sort_key",
    "id");
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
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "name" text collate "C",
    "code" text collate "C",
    "type" text collate "C",
    "status" text collate "C",
    "start" bigint,
    "end" bigint,
    "budget" bigint,
    "budget.currency" text collate "C",
    "expected_cost" bigint,
    "expected_cost.currency" text collate "C",
    "actual_cost" bigint,
    "actual_cost.currency" text collate "C",
    "expected_revenue" bigint,
    "expected_revenue.currency" text collate "C",
    "expected_response" bigint,
    "objective" text collate "C",
    "parent" bytea,
    "channel" text collate "C",
    "place" text collate "C");
create index if not exists "campaign_sort_key" on "campaign"(
    "sort_key",
    "id");
create index if not exists "campaign_created_action" on "campaign"(
    "created_action") where "created_action" is not null;
create index if not exists "campaign_external_id" on "campaign"(
    "external_id") where "external_id" is not null;
create index if not exists "campaign_code" on "campaign"(
    "code") where "code" is not null;
create index if not exists "campaign_parent" on "campaign"(
    "parent") where "parent" is not null;
create table "pipeline"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "name" text collate "C",
    "name.en" text collate "C",
    "name.zh_CN" text collate "C",
    "name.es" text collate "C",
    "active" bigint,
    "order" bigint);
create index if not exists "pipeline_sort_key" on "pipeline"(
    "sort_key",
    "id");
create index if not exists "pipeline_created_action" on "pipeline"(
    "created_action") where "created_action" is not null;
create index if not exists "pipeline_external_id" on "pipeline"(
    "external_id") where "external_id" is not null;
create table "stage"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "name" text collate "C",
    "name.en" text collate "C",
    "name.zh_CN" text collate "C",
    "name.es" text collate "C",
    "pipeline" bytea,
    "order" bigint,
    "class" text collate "C",
    "probability" bigint,
    "rot_days" bigint,
    "required_fields" text collate "C",
    "allow_back_open" bigint,
    "allow_back_closed" bigint,
    "colour" text collate "C");
create index if not exists "stage_sort_key" on "stage"(
    "sort_key",
    "id");
create index if not exists "stage_created_action" on "stage"(
    "created_action") where "created_action" is not null;
create index if not exists "stage_external_id" on "stage"(
    "external_id") where "external_id" is not null;
create index if not exists "stage_pipeline" on "stage"(
    "pipeline") where "pipeline" is not null;
create table "opportunity"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "branch" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "name" text collate "C",
    "number" text collate "C",
    "draft_number" text collate "C",
    "account" bytea,
    "contact" bytea,
    "pipeline" bytea,
    "stage" bytea,
    "probability" bigint,
    "probability_overridden" bigint,
    "loss_reason" text collate "C",
    "loss_note" text collate "C",
    "amount" bigint,
    "amount.currency" text collate "C",
    "close_date" bigint,
    "next_step" text collate "C",
    "source" text collate "C",
    "campaign" bytea,
    "competitor" text collate "C",
    "description" text collate "C",
    "stage_since" bigint);
create index if not exists "opportunity_sort_key" on "opportunity"(
    "sort_key",
    "id");
create index if not exists "opportunity_created_action" on "opportunity"(
    "created_action") where "created_action" is not null;
create index if not exists "opportunity_external_id" on "opportunity"(
    "external_id") where "external_id" is not null;
create index if not exists "opportunity_number" on "opportunity"(
    "number") where "number" is not null;
create index if not exists "opportunity_account" on "opportunity"(
    "account") where "account" is not null;
create table "case"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "branch" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "subject" text collate "C",
    "number" text collate "C",
    "draft_number" text collate "C",
    "account" bytea,
    "contact" bytea,
    "status" text collate "C",
    "priority" text collate "C",
    "severity" text collate "C",
    "type" text collate "C",
    "source" text collate "C",
    "description" text collate "C",
    "resolution" text collate "C",
    "due" bigint,
    "product" bytea,
    "serial" text collate "C",
    "internal" bigint);
create index if not exists "case_sort_key" on "case"(
    "sort_key",
    "id");
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
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "case" bytea,
    "internal" bigint,
    "body" text collate "C");
create index if not exists "case_update_sort_key" on "case_update"(
    "sort_key",
    "id");
create index if not exists "case_update_created_action" on "case_update"(
    "created_action") where "created_action" is not null;
create index if not exists "case_update_external_id" on "case_update"(
    "external_id") where "external_id" is not null;
create index if not exists "case_update_case" on "case_update"(
    "case") where "case" is not null;
create table "activity"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "branch" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "kind" text collate "C",
    "subject" text collate "C",
    "status" text collate "C",
    "account" bytea,
    "parent" bytea,
    "parent.entity" bigint,
    "contact" bytea,
    "start" text collate "C",
    "start.zone" text collate "C",
    "start.instant" bigint,
    "end" text collate "C",
    "end.zone" text collate "C",
    "end.instant" bigint,
    "all_day" bigint,
    "due" bigint,
    "duration" bigint,
    "direction" text collate "C",
    "result" text collate "C",
    "next_follow_at" bigint,
    "reminder" bigint,
    "done_at" bigint);
create index if not exists "activity_sort_key" on "activity"(
    "sort_key",
    "id");
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
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "name" text collate "C",
    "sku" text collate "C",
    "category" text collate "C",
    "unit" text collate "C",
    "kind" text collate "C",
    "list_price" bigint,
    "list_price.currency" text collate "C",
    "cost" bigint,
    "cost.currency" text collate "C",
    "tax_class" text collate "C",
    "active" bigint,
    "barcode" text collate "C",
    "specification" text collate "C",
    "supplier" bytea);
create index if not exists "product_sort_key" on "product"(
    "sort_key",
    "id");
create index if not exists "product_created_action" on "product"(
    "created_action") where "created_action" is not null;
create index if not exists "product_external_id" on "product"(
    "external_id") where "external_id" is not null;
create index if not exists "product_sku" on "product"(
    "sku") where "sku" is not null;
create table "price_list"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "name" text collate "C",
    "currency" text collate "C",
    "valid_from" bigint,
    "valid_to" bigint,
    "active" bigint);
create index if not exists "price_list_sort_key" on "price_list"(
    "sort_key",
    "id");
create index if not exists "price_list_created_action" on "price_list"(
    "created_action") where "created_action" is not null;
create index if not exists "price_list_external_id" on "price_list"(
    "external_id") where "external_id" is not null;
create table "price_item"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "price_list" bytea,
    "product" bytea,
    "minimum" bigint,
    "price" bigint,
    "price.currency" text collate "C",
    "discount" bigint);
create index if not exists "price_item_sort_key" on "price_item"(
    "sort_key",
    "id");
create index if not exists "price_item_created_action" on "price_item"(
    "created_action") where "created_action" is not null;
create index if not exists "price_item_external_id" on "price_item"(
    "external_id") where "external_id" is not null;
create index if not exists "price_item_price_list" on "price_item"(
    "price_list") where "price_list" is not null;
create index if not exists "price_item_product" on "price_item"(
    "product") where "product" is not null;
create table "order"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "branch" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "number" text collate "C",
    "draft_number" text collate "C",
    "account" bytea,
    "contact" bytea,
    "opportunity" bytea,
    "order_date" bigint,
    "currency" text collate "C",
    "status" text collate "C",
    "price_list" bytea,
    "delivery_date" bigint,
    "shipping_address.country" text collate "C",
    "shipping_address.region" text collate "C",
    "shipping_address.city" text collate "C",
    "shipping_address.district" text collate "C",
    "shipping_address.street" text collate "C",
    "shipping_address.postcode" text collate "C",
    "terms" text collate "C",
    "total" bigint,
    "total.currency" text collate "C");
create index if not exists "order_sort_key" on "order"(
    "sort_key",
    "id");
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
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "order" bytea,
    "product" bytea,
    "text" text collate "C",
    "quantity" bigint,
    "unit_price" bigint,
    "unit_price.currency" text collate "C",
    "discount" bigint,
    "tax" bigint,
    "position" bigint,
    "total" bigint,
    "total.currency" text collate "C");
create index if not exists "order_line_sort_key" on "order_line"(
    "sort_key",
    "id");
create index if not exists "order_line_created_action" on "order_line"(
    "created_action") where "created_action" is not null;
create index if not exists "order_line_external_id" on "order_line"(
    "external_id") where "external_id" is not null;
create index if not exists "order_line_order" on "order_line"(
    "order") where "order" is not null;
create index if not exists "order_line_product" on "order_line"(
    "product") where "product" is not null;
create table "change"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "record" bytea,
    "record.entity" bigint,
    "op" text collate "C",
    "field" text collate "C",
    "old" text collate "C",
    "new" text collate "C",
    "by" bytea,
    "device" bytea,
    "at" bigint,
    "received_at" bigint,
    "action" bytea,
    "name" text collate "C");
create index if not exists "change_record" on "change"(
    "record") where "record" is not null;
create index if not exists "change_action" on "change"(
    "action") where "action" is not null;
create table "action"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "name" text collate "C",
    "at" bigint,
    "by" bytea,
    "device" bytea,
    "file" text collate "C",
    "counts" text collate "C");
create index if not exists "action_sort_key" on "action"(
    "sort_key",
    "id");
create index if not exists "action_created_action" on "action"(
    "created_action") where "created_action" is not null;
create index if not exists "action_external_id" on "action"(
    "external_id") where "external_id" is not null;
create table "inbox_item"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "kind" text collate "C",
    "record" bytea,
    "record.entity" bigint,
    "unit" text collate "C",
    "base" text collate "C",
    "mine" text collate "C",
    "theirs" text collate "C",
    "by" text collate "C",
    "at" bigint,
    "reason" text collate "C",
    "payload" text collate "C");
create index if not exists "inbox_item_sort_key" on "inbox_item"(
    "sort_key",
    "id");
create index if not exists "inbox_item_created_action" on "inbox_item"(
    "created_action") where "created_action" is not null;
create index if not exists "inbox_item_external_id" on "inbox_item"(
    "external_id") where "external_id" is not null;
create index if not exists "inbox_item_record" on "inbox_item"(
    "record") where "record" is not null;
create table "device"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "name" text collate "C",
    "person" bytea);
create index if not exists "device_sort_key" on "device"(
    "sort_key",
    "id");
create index if not exists "device_created_action" on "device"(
    "created_action") where "created_action" is not null;
create index if not exists "device_external_id" on "device"(
    "external_id") where "external_id" is not null;
create table "company"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "name" text collate "C",
    "country" text collate "C",
    "currency" text collate "C",
    "zone" text collate "C",
    "language" text collate "C",
    "week_start" bigint,
    "fiscal_year" bigint);
create index if not exists "company_sort_key" on "company"(
    "sort_key",
    "id");
create index if not exists "company_created_action" on "company"(
    "created_action") where "created_action" is not null;
create index if not exists "company_external_id" on "company"(
    "external_id") where "external_id" is not null;
create table "branch"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "name" text collate "C",
    "parent" bytea,
    "zone" text collate "C");
create index if not exists "branch_sort_key" on "branch"(
    "sort_key",
    "id");
create index if not exists "branch_created_action" on "branch"(
    "created_action") where "created_action" is not null;
create index if not exists "branch_external_id" on "branch"(
    "external_id") where "external_id" is not null;
create index if not exists "branch_parent" on "branch"(
    "parent") where "parent" is not null;
create table "team"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "name" text collate "C",
    "branch" bytea);
create index if not exists "team_sort_key" on "team"(
    "sort_key",
    "id");
create index if not exists "team_created_action" on "team"(
    "created_action") where "created_action" is not null;
create index if not exists "team_external_id" on "team"(
    "external_id") where "external_id" is not null;
create table "user"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "login" text collate "C",
    "name" text collate "C",
    "email" text collate "C",
    "email.normal" text collate "C",
    "role" bytea,
    "branch" bytea,
    "language" text collate "C",
    "zone" text collate "C",
    "active" bigint);
create index if not exists "user_sort_key" on "user"(
    "sort_key",
    "id");
create index if not exists "user_created_action" on "user"(
    "created_action") where "created_action" is not null;
create index if not exists "user_external_id" on "user"(
    "external_id") where "external_id" is not null;
create index if not exists "user_login" on "user"(
    "login") where "login" is not null;
create table "role"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "name" text collate "C",
    "name.en" text collate "C",
    "name.zh_CN" text collate "C",
    "name.es" text collate "C",
    "key" text collate "C");
create index if not exists "role_sort_key" on "role"(
    "sort_key",
    "id");
create index if not exists "role_created_action" on "role"(
    "created_action") where "created_action" is not null;
create index if not exists "role_external_id" on "role"(
    "external_id") where "external_id" is not null;
create index if not exists "role_key" on "role"(
    "key") where "key" is not null;
create table "role_right"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "role" bytea,
    "entity" text collate "C",
    "read" text collate "C",
    "write" text collate "C",
    "delete" text collate "C",
    "give" text collate "C");
create index if not exists "role_right_sort_key" on "role_right"(
    "sort_key",
    "id");
create index if not exists "role_right_created_action" on "role_right"(
    "created_action") where "created_action" is not null;
create index if not exists "role_right_external_id" on "role_right"(
    "external_id") where "external_id" is not null;
create index if not exists "role_right_role" on "role_right"(
    "role") where "role" is not null;
create table "field"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "entity" text collate "C",
    "name" text collate "C",
    "kind" text collate "C",
    "label" text collate "C",
    "label.en" text collate "C",
    "label.zh_CN" text collate "C",
    "label.es" text collate "C",
    "target" text collate "C",
    "required" bigint,
    "searchable" bigint,
    "retired" bigint,
    "order" bigint);
create index if not exists "field_sort_key" on "field"(
    "sort_key",
    "id");
create index if not exists "field_created_action" on "field"(
    "created_action") where "created_action" is not null;
create index if not exists "field_external_id" on "field"(
    "external_id") where "external_id" is not null;
create table "choice"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "entity" text collate "C",
    "field" text collate "C",
    "key" text collate "C",
    "order" bigint,
    "label" text collate "C",
    "label.en" text collate "C",
    "label.zh_CN" text collate "C",
    "label.es" text collate "C",
    "retired" bigint);
create index if not exists "choice_sort_key" on "choice"(
    "sort_key",
    "id");
create index if not exists "choice_created_action" on "choice"(
    "created_action") where "created_action" is not null;
create index if not exists "choice_external_id" on "choice"(
    "external_id") where "external_id" is not null;
create table "tag"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "name" text collate "C",
    "colour" text collate "C");
create index if not exists "tag_sort_key" on "tag"(
    "sort_key",
    "id");
create index if not exists "tag_created_action" on "tag"(
    "created_action") where "created_action" is not null;
create index if not exists "tag_external_id" on "tag"(
    "external_id") where "external_id" is not null;
create table "saved_view"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "name" text collate "C",
    "entity" text collate "C",
    "filter" text collate "C",
    "sort" text collate "C",
    "columns" text collate "C",
    "shared" bigint);
create index if not exists "saved_view_sort_key" on "saved_view"(
    "sort_key",
    "id");
create index if not exists "saved_view_created_action" on "saved_view"(
    "created_action") where "created_action" is not null;
create index if not exists "saved_view_external_id" on "saved_view"(
    "external_id") where "external_id" is not null;
create table "currency_rate"(
    "id" bytea primary key,
    "live" bigint not null,
    "seq" bigint not null default 0,
    "versions" bytea,
    "owner" bytea,
    "team" bytea,
    "created_at" bigint,
    "created_by" bytea,
    "modified_at" bigint,
    "modified_by" bytea,
    "deleted_at" bigint,
    "deleted_by" bytea,
    "created_action" bytea,
    "external_id" text collate "C",
    "sort_key" text collate "C",
    "currency" text collate "C",
    "base" text collate "C",
    "date" bigint,
    "rate" bigint);
create index if not exists "currency_rate_sort_key" on "currency_rate"(
    "sort_key",
    "id");
create index if not exists "currency_rate_created_action" on "currency_rate"(
    "created_action") where "created_action" is not null;
create index if not exists "currency_rate_external_id" on "currency_rate"(
    "external_id") where "external_id" is not null;
