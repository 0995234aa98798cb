# Who the program is: the one place for its names, texts and addresses. The desktop entry, the metainfo, the packages,
# the version resource and the program itself all take them from here. The version is project(VERSION).
set(EVENTDESK_NAME "Eventdesk")
set(EVENTDESK_PROGRAM "eventdesk") # executable, package and data folder
set(EVENTDESK_ID "io.github.eventdesk.Eventdesk") # reverse DNS; desktop entry, icon, bundle, AppUserModelID
set(EVENTDESK_VERSION "0.1.0")
set(EVENTDESK_SUMMARY "Manage the custom events of Push.Express accounts")
set(EVENTDESK_DESCRIPTION
  "Push.Express lets custom events be created and changed over its API alone. Eventdesk gives marketers a window for \
it: every event of an account at a glance, search while typing, changes one by one or by the hundred with a review \
before and a way back after, and a history of it all. Several accounts; keys stay in the system's keychain.")
set(EVENTDESK_PUBLISHER "The Eventdesk authors")
set(EVENTDESK_EMAIL "eventdesk@users.noreply.github.com")
set(EVENTDESK_HOMEPAGE "https://github.com/eventdesk/eventdesk")
set(EVENTDESK_COPYRIGHT "Copyright © 2026 The Eventdesk authors")
set(EVENTDESK_LICENSE "MIT") # SPDX
