# Runs PROGRAM with ARGUMENTS in a fresh DIRECTORY; fails unless it ends with EXIT and what it prints
# matches PRINTS.
file(REMOVE_RECURSE "${DIRECTORY}")
file(MAKE_DIRECTORY "${DIRECTORY}")
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
