# Runs PROGRAM with ARGUMENTS in a fresh DIRECTORY; fails unless it ends with EXIT, what it prints matches
# PRINTS, and the files of the folder GIVEN, if there is one, lie in DIRECTORY as before.
file(REMOVE_RECURSE "${DIRECTORY}")
file(MAKE_DIRECTORY "${DIRECTORY}")
if(GIVEN)
  file(COPY "${GIVEN}/" DESTINATION "${DIRECTORY}")
endif()
execute_process(
  COMMAND "${PROGRAM}" ${ARGUMENTS}
  WORKING_DIRECTORY "${DIRECTORY}"
  RESULT_VARIABLE result
  OUTPUT_VARIABLE printed
  ERROR_VARIABLE complained)
message("${printed}${complained}")
if(NOT result STREQUAL EXIT)
  message(FATAL_ERROR "The program ended with ${result} instead of ${EXIT}.")
endif()
if(NOT "${printed}${complained}" MATCHES "${PRINTS}")
  message(FATAL_ERROR "The program did not print “${PRINTS}”.")
endif()
if(GIVEN)
  file(GLOB_RECURSE files RELATIVE "${GIVEN}" "${GIVEN}/*")
  foreach(file IN LISTS files)
    file(SHA256 "${GIVEN}/${file}" before)
    file(SHA256 "${DIRECTORY}/${file}" after)
    if(NOT before STREQUAL after)
      message(FATAL_ERROR "The program changed ${file}.")
    endif()
  endforeach()
endif()
