// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: MIT
#include "app/practice/samplestock.h"

#include <QStringView>

#include <iterator>

namespace eventdesk {

namespace {

struct Row
{
    EventId id;
    QStringView name;
    const char *code;
    EventStatus status;
};

constexpr EventStatus on = EventStatus::Active;
constexpr EventStatus off = EventStatus::Inactive;

constexpr Row systemRows[] = {
    {101, u"Install", "install", on},
    {102, u"Registration", "reg", on},
    {103, u"Deposit", "dep", on},
};

// Ids have gaps, as in an account where events have been deleted.
constexpr Row customRows[] = {
    {12345, u"First deposit", "ftd", on},
    {12347, u"Second deposit", "dep_2", on},
    {12348, u"Third deposit", "dep_3", on},
    {12351, u"Fifth deposit", "dep_5", on},
    {12409, u"Tenth deposit", "dep_10", on},
    {12410, u"Deposit over $100", "dep_over_100", on},
    {12411, u"Deposit over $500", "dep_over_500", on},
    {12420, u"Deposit failed", "dep_failed", on},
    {12421, u"Deposit page opened", "dep_page", on},
    {12423, u"Первый депозит", "pervyy_depozit", on},
    {12440, u"Повторный депозит", "povtornyy_depozit", on},
    {12441, u"Registration started", "reg_started", on},
    {12450, u"Registration, step 2", "reg_step_2", on},
    {12451, u"Registration confirmed by email", "reg_email_ok", on},
    {12452, u"Registration confirmed by phone", "reg_phone_ok", on},
    {12453, u"Registration abandoned", "reg_abandoned", off},
    {12456, u"First bet placed", "first_bet", on},
    {12459, u"Live bet placed", "live_bet", on},
    {12460, u"Accumulator bet placed", "acca_bet", on},
    {12461, u"Bet won", "bet_won", on},
    {12462, u"Bet cashed out", "bet_cashout", on},
    {12471, u"First spin", "first_spin", on},
    {12474, u"100 spins", "spins_100", on},
    {12475, u"1,000 spins", "spins_1000", on},
    {12492, u"Big win (x100)", "big_win_x100", on},
    {12493, u"Jackpot won", "jackpot", on},
    {12494, u"Welcome bonus claimed", "bonus_welcome", on},
    {12552, u"Welcome bonus wagered", "bonus_wagered", on},
    {12610, u"Reload bonus claimed", "bonus_reload", on},
    {12627, u"Free spins granted", "fs_granted", on},
    {12628, u"Free spins used", "fs_used", on},
    {12645, u"Cashback received", "cashback", on},
    {12662, u"Withdrawal requested", "wd_requested", on},
    {12665, u"Withdrawal paid", "wd_paid", on},
    {12666, u"Withdrawal cancelled", "wd_cancelled", on},
    {12667, u"VIP level reached", "vip_level", on},
    {12668, u"VIP manager contacted", "vip_manager", off},
    {12677, u"Tournament joined", "tour_joined", on},
    {12678, u"Tournament prize paid", "tour_prize", off},
    {12680, u"Self-exclusion set", "self_exclusion", off},
    {12683, u"KYC started", "kyc_started", on},
    {12684, u"KYC: passport uploaded", "kyc_passport", on},
    {12693, u"KYC: selfie uploaded", "kyc_selfie", on},
    {12694, u"KYC: address proof uploaded", "kyc_address", on},
    {12711, u"KYC approved", "kyc_approved", on},
    {12713, u"KYC rejected", "kyc_rejected", on},
    {12722, u"Верификация пройдена", "verifikaciya_ok", on},
    {12780, u"Product viewed", "product_view", on},
    {12781, u"Category viewed", "category_view", on},
    {12782, u"Added to wishlist", "wishlist_add", on},
    {12799, u"Added to cart", "cart_add", on},
    {12816, u"Removed from cart", "cart_remove", off},
    {12874, u"Cart abandoned (1 hour)", "cart_abandoned_1h", on},
    {12875, u"Cart abandoned (24 hours)", "cart_abandoned_24h", on},
    {12877, u"Checkout started", "checkout_start", on},
    {12878, u"Delivery chosen", "checkout_delivery", off},
    {12887, u"Promo code applied", "promo_applied", on},
    {12888, u"Promo code SUMMER24", "promo_summer24", off},
    {12905, u"Black Friday landing opened", "bf_landing", off},
    {12906, u"Black Friday order", "bf_order", off},
    {12923, u"Purchase", "purchase", on},
    {12924, u"First purchase", "first_purchase", on},
    {12929, u"Repeat purchase", "repeat_purchase", on},
    {12987, u"Purchase over €50", "purchase_over_50", on},
    {12996, u"Order shipped", "order_shipped", on},
    {12999, u"Order delivered", "order_delivered", on},
    {13001, u"Order returned", "order_returned", on},
    {13006, u"Review left", "review_left", on},
    {13023, u"Café order paid", "cafe_order_paid", on},
    {13028, u"Заказ оплачен", "zakaz_oplachen", on},
    {13030, u"Брошенная корзина", "broshennaya_korzina", on},
    {13032, u"App opened, day 1", "open_d1", on},
    {13033, u"App opened, day 3", "open_d3", on},
    {13034, u"App opened, day 7", "open_d7", on},
    {13035, u"App opened, day 30", "open_d30", off},
    {13036, u"App updated", "app_updated", on},
    {13053, u"App rated 5 stars", "app_rated_5", on},
    {13055, u"Push permission granted", "push_granted", on},
    {13064, u"Push permission refused", "push_refused", off},
    {13069, u"Location permission granted", "geo_granted", off},
    {13071, u"Tutorial started", "tutorial_start", on},
    {13076, u"Tutorial finished", "tutorial_done", on},
    {13078, u"Tutorial skipped", "tutorial_skip", on},
    {13095, u"Onboarding, step 1", "onb_1", on},
    {13096, u"Onboarding, step 2", "onb_2", on},
    {13097, u"Onboarding, step 3", "onb_3", on},
    {13106, u"Onboarding finished", "onb_done", on},
    {13109, u"Profile filled in", "profile_done", on},
    {13110, u"Avatar uploaded", "avatar_set", off},
    {13112, u"Friend invited", "friend_invited", on},
    {13113, u"Friend registered", "friend_reg", on},
    {13118, u"Level 5 reached", "level_5", on},
    {13121, u"Level 10 reached", "level_10", on},
    {13122, u"Level 50 reached", "level_50", off},
    {13180, u"Trial started", "trial_start", on},
    {13181, u"Trial ends in 2 days", "trial_ends_2d", on},
    {13190, u"Trial cancelled", "trial_cancel", on},
    {13207, u"Trial converted", "trial_paid", on},
    {13209, u"Subscription: monthly", "sub_month", on},
    {13211, u"Subscription: yearly", "sub_year", off},
    {13213, u"Subscription renewed", "sub_renew", on},
    {13230, u"Subscription payment failed", "sub_pay_failed", on},
    {13235, u"Subscription paused", "sub_paused", off},
    {13252, u"Subscription cancelled", "sub_cancel", on},
    {13257, u"Won back after cancel", "sub_winback", on},
    {13258, u"Подписка оформлена", "podpiska_oformlena", on},
    {13259, u"Webinar: signed up", "web_signup", on},
    {13261, u"Webinar: came", "web_attended", on},
    {13266, u"Webinar: watched to the end", "web_full", on},
    {13324, u"Webinar: asked a question", "web_question", off},
    {13325, u"Webinar offer bought", "web_offer", on},
    {13326, u"Lead form opened", "lead_open", off},
    {13328, u"Lead form sent", "lead", on},
    {13386, u"Lead accepted by advertiser", "lead_approved", on},
    {13403, u"Lead rejected by advertiser", "lead_rejected", on},
    {13461, u"Call centre: reached", "call_ok", on},
    {13466, u"Call centre: no answer", "call_no_answer", on},
    {13468, u"Prelanding passed", "preland", on},
    {13471, u"Quiz finished", "quiz_done", on},
    {13529, u"Quiz, old version", "quiz_old", off},
    {13531, u"A/B test: button green", "ab_button_green", off},
    {13532, u"A/B test: button red", "ab_button_red", off},
    {13537, u"Test postback", "test_postback", off},
    {13539, u"TEST do not use", "TEST_1", off},
    {13540, u"Reactivated after 30 days", "reactivated_30d", off},
    {13557, u"Dormant 14 days", "dormant_14d", on},
    {13558, u"Dormant 60 days", "dormant_60d", off},
    {13563, u"Chat with support opened", "support_chat", off},
    {13564, u"Newsletter confirmed", "newsletter_ok", off},
    {13565, u"Unsubscribed", "unsubscribed", on},
};

Event eventOf(const Row &row, EventType type)
{
    return {.id = row.id,
        .name = row.name.toString(),
        .code = QString::fromLatin1(row.code),
        .status = row.status,
        .type = type};
}

} // namespace

QList<Event> sampleStock()
{
    QList<Event> events;
    events.reserve(std::ssize(systemRows) + std::ssize(customRows));
    for (const Row &row : systemRows)
        events.append(eventOf(row, EventType::System));
    for (const Row &row : customRows)
        events.append(eventOf(row, EventType::Custom));
    return events;
}

} // namespace eventdesk
