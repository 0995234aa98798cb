# One interface target carries every flag and define; each Eventdesk target links it.
include(CheckPIESupported)
check_pie_supported()

add_library(eventdesk_settings INTERFACE)

target_compile_features(eventdesk_settings INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)

# Includes are rooted at the repository, so that every include names its room.
target_include_directories(eventdesk_settings INTERFACE "${PROJECT_SOURCE_DIR}")

target_compile_definitions(eventdesk_settings INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_CONTEXTLESS_CONNECT
  QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:QT_NO_DEBUG_OUTPUT>)

if(MSVC)
  target_compile_options(eventdesk_settings INTERFACE
    /W4 /permissive- /utf-8 /guard:cf $<$<BOOL:${EVENTDESK_WARNINGS_AS_ERRORS}>:/WX>)
else()
  target_compile_options(eventdesk_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor
    -Wcast-qual -Wswitch-enum -Wundef -Wformat=2 -Werror=format-security
    $<$<BOOL:${EVENTDESK_WARNINGS_AS_ERRORS}>:-Werror>)
endif()

# Hardening (requirement B1). _FORTIFY_SOURCE needs optimisation and clashes with sanitizers.
if(NOT MSVC AND NOT EVENTDESK_SANITIZERS AND NOT EVENTDESK_FUZZERS)
  target_compile_options(eventdesk_settings INTERFACE
    -fstack-protector-strong -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.
    $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE>
    $<$<AND:$<CONFIG:Release,RelWithDebInfo,MinSizeRel>,$<CXX_COMPILER_ID:GNU>>:-D_FORTIFY_SOURCE=3>
    $<$<AND:$<CONFIG:Release,RelWithDebInfo,MinSizeRel>,$<CXX_COMPILER_ID:Clang>>:-D_FORTIFY_SOURCE=2>)
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_compile_options(eventdesk_settings INTERFACE -fstack-clash-protection)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
      target_compile_options(eventdesk_settings INTERFACE -fcf-protection)
    endif()
    target_link_options(eventdesk_settings INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
  endif()
endif()

if(EVENTDESK_SANITIZERS)
  target_compile_options(eventdesk_settings INTERFACE
    -fsanitize=${EVENTDESK_SANITIZERS} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(eventdesk_settings INTERFACE -fsanitize=${EVENTDESK_SANITIZERS})
endif()

# The core tells the fuzzers which of its branches an input reached; they alone link libFuzzer's main().
if(EVENTDESK_FUZZERS)
  set(fuzzing_sanitizers -fsanitize=fuzzer-no-link,address,undefined)
  target_compile_options(eventdesk_settings INTERFACE
    ${fuzzing_sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(eventdesk_settings INTERFACE ${fuzzing_sanitizers})
endif()

# What moc and rcc write is not ours to correct. The nearest .clang-tidy counts, and one without any
# check would be an error: this check looks for a class that only LLVM has.
if(CMAKE_CXX_CLANG_TIDY)
  file(WRITE "${PROJECT_BINARY_DIR}/.clang-tidy" "Checks: '-*,llvm-twine-local'\n")
endif()
