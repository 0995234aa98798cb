# Languages: what the libraries say in tr() → translations/*.ts → .qm → resource ":/translations".
# The source tree is written by the target update_translations alone, never by a build.

# The languages with a .ts file. English is what the sources say: its file holds only the plural forms.
set(EVENTDESK_TRANSLATIONS en ru)

# How a .ts file is brought up to date. No line numbers, so that a diff shows strings and nothing else.
# Also used by tests/translations, which proves that the committed files are up to date.
set(EVENTDESK_LUPDATE_OPTIONS -no-obsolete -locations none -source-language en)
set(EVENTDESK_LUPDATE_OPTIONS_en -pluralonly)

# Where the list of all sources with strings is written, in the form that lupdate reads.
set(EVENTDESK_TRANSLATION_SOURCES "${PROJECT_BINARY_DIR}/translations/sources.lst")

# eventdesk_collect_sources(OUT folder…)
# The C++ files of every target defined in or below these folders, so that no library can be forgotten.
# (Qt 6.4's own lupdate functions look at one target only.)
function(eventdesk_collect_sources out)
  set(collected "")
  foreach(folder IN LISTS ARGN)
    get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
      get_target_property(base ${target} SOURCE_DIR)
      get_target_property(sources ${target} SOURCES)
      foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${base}" NORMALIZE)
        cmake_path(IS_PREFIX PROJECT_BINARY_DIR "${source}" generated)
        if(source MATCHES "\\.(cpp|h)$" AND NOT generated)
          list(APPEND collected "${source}")
        endif()
      endforeach()
    endforeach()
    get_property(subfolders DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
    eventdesk_collect_sources(below ${subfolders})
    list(APPEND collected ${below})
  endforeach()
  list(SORT collected)
  list(REMOVE_DUPLICATES collected)
  set(${out} "${collected}" PARENT_SCOPE)
endfunction()

# eventdesk_add_translations(target FROM folder…)
# Gives the target the translations of all strings below these folders. Call it when their targets are complete.
function(eventdesk_add_translations target)
  cmake_parse_arguments(ARG "" "" "FROM" ${ARGN})

  list(TRANSFORM ARG_FROM PREPEND "${PROJECT_SOURCE_DIR}/")
  eventdesk_collect_sources(sources ${ARG_FROM})
  list(JOIN sources "\n" source_lines)
  file(GENERATE OUTPUT "${EVENTDESK_TRANSLATION_SOURCES}"
    CONTENT "-I${PROJECT_SOURCE_DIR}\n${source_lines}\n")

  set(ts_files "")
  set(update_commands "")
  foreach(language IN LISTS EVENTDESK_TRANSLATIONS)
    set(ts_file "${PROJECT_SOURCE_DIR}/translations/eventdesk_${language}.ts")
    list(APPEND ts_files "${ts_file}")
    list(APPEND update_commands COMMAND Qt6::lupdate
      ${EVENTDESK_LUPDATE_OPTIONS} ${EVENTDESK_LUPDATE_OPTIONS_${language}}
      "@${EVENTDESK_TRANSLATION_SOURCES}" -ts "${ts_file}")
  endforeach()
  add_custom_target(update_translations ${update_commands}
    COMMENT "Bringing translations/*.ts up to date with the sources"
    VERBATIM)

  # A translation nobody has confirmed is worse than the English sentence: -nounfinished.
  set(qm_folder "${PROJECT_BINARY_DIR}/translations")
  set_source_files_properties(${ts_files} PROPERTIES OUTPUT_LOCATION "${qm_folder}")
  qt_add_lrelease(${target}
    TS_FILES ${ts_files}
    OPTIONS -nounfinished -silent
    QM_FILES_OUTPUT_VARIABLE qm_files)
  qt_add_resources(${target} eventdesk_translations
    PREFIX /translations
    BASE "${qm_folder}"
    FILES ${qm_files})
endfunction()
