// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/catalogue.h"

#include "core/crm/account.h"
#include "core/crm/activity.h"
#include "core/crm/campaign.h"
#include "core/crm/case.h"
#include "core/crm/company.h"
#include "core/crm/contact.h"
#include "core/crm/history.h"
#include "core/crm/lead.h"
#include "core/crm/opportunity.h"
#include "core/crm/order.h"
#include "core/crm/party.h"
#include "core/crm/pipeline.h"
#include "core/crm/price.h"
#include "core/crm/product.h"
#include "core/crm/settings.h"

const std::vector<const Entity *> &builtInEntities()
{
    using namespace crm;
    static const std::vector<const Entity *> all{
        &account,    &contact,  &accountContact, &contactPoint, &address,     &partyIdentifier,
        &lead,       &campaign, &pipeline,       &stage,        &opportunity, &ticket,
        &caseUpdate, &activity, &product,        &priceList,    &priceItem,   &order,
        &orderLine,  &change,   &action,         &inboxItem,    &device,      &company,
        &branch,     &team,     &user,           &role,         &roleRight,   &field,
        &choice,     &tag,      &savedView,      &currencyRate,
    };
    return all;
}

Catalogue builtInCatalogue()
{
    return Catalogue(builtInEntities());
}
