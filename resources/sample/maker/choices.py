# SPDX-License-Identifier: GPL-3.0-or-later
"""Every choice that the files use, by its key, and how often it comes."""

SOURCE = [("call", 8), ("cold_call", 8), ("email", 9), ("web", 20), ("campaign", 8),
          ("exhibition", 14), ("advertisement", 4), ("referral", 14), ("partner", 5),
          ("existing_customer", 6), ("employee", 2), ("walk_in", 2), ("social", 5), ("other", 2)]
INDUSTRY = ["agriculture", "automotive", "chemicals", "construction", "electronics", "energy",
            "food", "health", "hospitality", "logistics", "machinery", "other", "pharmaceuticals",
            "retail", "services", "software", "textiles", "wholesale"]
SIZE = ["1_10", "11_50", "51_200", "201_500", "501_1000", "over_1000"]
ACCOUNT_TYPE = [("prospect", 88), ("partner", 4), ("reseller", 4), ("supplier", 3),
                ("competitor", 1)]
LEAD_STATUS = [("new", 30), ("assigned", 18), ("in_progress", 22), ("nurture", 10),
               ("qualified", 8), ("recycled", 5), ("dead", 7)]
LOSS_REASON = [("price", 30), ("competitor", 20), ("budget", 14), ("timing", 8),
               ("no_decision", 14), ("missing_feature", 5), ("requirement_changed", 5),
               ("unresponsive", 8), ("poor_fit", 3), ("other", 1)]
CASE_OPEN = [("new", 22), ("assigned", 22), ("in_progress", 30), ("waiting_customer", 18),
             ("waiting_third_party", 8)]
CASE_DONE = [("resolved", 22), ("closed", 70), ("rejected", 4), ("duplicate", 4)]
PRIORITY = [("low", 14), ("normal", 60), ("high", 19), ("urgent", 7)]
CASE_SOURCE = [("phone", 38), ("email", 34), ("web", 12), ("chat", 9), ("visit", 5),
               ("internal", 2)]
CASE_TYPE = ["question", "incident", "problem", "request", "complaint", "return_repair"]
ORDER_STATUS = ["draft", "confirmed", "delivered", "invoiced", "canceled"]
ROLE = [("decision_maker", 20), ("evaluator", 25), ("influencer", 25), ("sponsor", 5),
        ("user", 25)]
CAMPAIGN_TYPE = ["email", "newsletter", "telesales", "search_ads", "social", "exhibition",
                 "seminar", "survey"]
CAMPAIGN_STATUS = ["planning", "active", "paused", "complete"]
PRODUCT_KIND = ["goods", "service", "bundle"]
ACTIVITY_KIND = [("call", 34), ("meeting", 12), ("visit", 9), ("task", 20), ("email", 9),
                 ("note", 5), ("chat", 6), ("demo", 3), ("lunch", 2)]
ACTIVITY_STATUS = ["planned", "held", "not_held", "not_started", "in_progress", "completed",
                   "deferred", "canceled"]


def keys(weighted):
    return [key for key, _ in weighted]


# What may stand in which column.
COLUMNS = {
    ("account", "source"): keys(SOURCE),
    ("account", "industry"): INDUSTRY,
    ("account", "size"): SIZE,
    ("account", "type"): keys(ACCOUNT_TYPE) + ["customer"],
    ("account_contact", "role"): keys(ROLE),
    ("activity", "kind"): keys(ACTIVITY_KIND),
    ("activity", "status"): ACTIVITY_STATUS,
    ("campaign", "type"): CAMPAIGN_TYPE,
    ("campaign", "status"): CAMPAIGN_STATUS,
    ("case", "status"): keys(CASE_OPEN + CASE_DONE),
    ("case", "priority"): keys(PRIORITY),
    ("case", "source"): keys(CASE_SOURCE),
    ("case", "type"): CASE_TYPE,
    ("lead", "source"): keys(SOURCE),
    ("lead", "status"): keys(LEAD_STATUS),
    ("opportunity", "source"): keys(SOURCE),
    ("opportunity", "loss_reason"): keys(LOSS_REASON),
    ("order", "status"): ORDER_STATUS,
    ("product", "kind"): PRODUCT_KIND,
}
