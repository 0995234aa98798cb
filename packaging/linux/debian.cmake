# The Debian package, by CPack. What the program links is found by dpkg-shlibdeps; what it loads while it runs is named
# here, since nothing in the program tells of it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME "${EVENTDESK_PROGRAM}")
set(CPACK_PACKAGE_VENDOR "${EVENTDESK_PUBLISHER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_COMPONENTS_ALL program debian)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL OFF)
set(CPACK_STRIP_FILES OFF) # the debug package takes the symbols before the program loses them
# Whatever the umask of the one who builds.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${EVENTDESK_DEBIAN_REVISION})
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${EVENTDESK_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${EVENTDESK_HOMEPAGE}")
set(CPACK_DEBIAN_COMPRESSION_TYPE none) # debs.sh has dpkg-deb write the packages anew
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
# In debug information the sources stand under "."; the tool that collects them must not look for the build's folder.
set(CPACK_BUILD_SOURCE_DIRS "${PROJECT_SOURCE_DIR}")

set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Lists and journal are SQLite files, Qt's own buttons speak Russian, keys go through libsecret.
# Qt's TLS needs no name: the plugin is in libqt6network6, which also depends on OpenSSL.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n, libsecret-1-0")
# A keychain for the keys; without one they are kept for the session. Wayland; without it Xwayland serves.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, xdg-utils")
# Proxies set in the desktop's settings; those of the environment are always seen.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libproxy1-plugin-gsettings | libproxy1-plugin-kconfig")

# CPack does not wrap, and Debian's lines are short.
execute_process(
  COMMAND "${Python3_EXECUTABLE}" -c "import sys, textwrap; print(textwrap.fill(sys.argv[1], 76))"
    "${EVENTDESK_DESCRIPTION}"
  OUTPUT_VARIABLE description
  OUTPUT_STRIP_TRAILING_WHITESPACE
  COMMAND_ERROR_IS_FATAL ANY)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${EVENTDESK_SUMMARY}")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "${description}")

include(CPack)
