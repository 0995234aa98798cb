# Starts PROGRAM, which holds the whole core, and fails when it loads Gui or Widgets, directly or through a library.
execute_process(COMMAND "${PROGRAM}" COMMAND_ERROR_IS_FATAL ANY)
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES "${PROGRAM}"
  RESOLVED_DEPENDENCIES_VAR loaded
  UNRESOLVED_DEPENDENCIES_VAR unknown)
foreach(library IN LISTS loaded unknown)
  if(library MATCHES "Qt6(Gui|Widgets)")
    message(FATAL_ERROR "The core loads ${library}.")
  endif()
endforeach()
if(NOT loaded MATCHES "Qt6Core")
  message(FATAL_ERROR "Nothing was looked at: the core does not even load Qt Core.")
endif()
