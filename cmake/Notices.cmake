# The notices that every package carries and Help → About shows: what we wrote, then the long licences it names.
set(EVENTDESK_NOTICES "${PROJECT_BINARY_DIR}/notices/NOTICES.txt")

set(notices_folder "${PROJECT_SOURCE_DIR}/packaging/notices")
set(notices_parts
  "${notices_folder}/NOTICES.txt"
  "${notices_folder}/licences/LGPL-3.0.txt"
  "${notices_folder}/licences/GPL-3.0.txt")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${notices_parts})

set(notices_text "")
set(notices_rule "")
foreach(part IN LISTS notices_parts)
  file(READ "${part}" text)
  string(APPEND notices_text "${notices_rule}${text}")
  set(notices_rule "\n\n----------------------------------------------------------------------------\n")
endforeach()
file(CONFIGURE OUTPUT "${EVENTDESK_NOTICES}" CONTENT "@notices_text@" @ONLY NEWLINE_STYLE LF)
