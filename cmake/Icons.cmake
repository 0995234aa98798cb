# Icons are drawn as SVG and shipped as PNG, so that nothing needs Qt SVG at run time.
# rsvg-convert renders them while building; the source tree is never written to.
find_program(EVENTDESK_RSVG_CONVERT rsvg-convert REQUIRED
  DOC "Renders the icons (Debian: librsvg2-bin)")
mark_as_advanced(EVENTDESK_RSVG_CONVERT)

# Side of an icon in pixels -> suffix of its file. The two largest serve the 48 px drawings of empty
# states on dense screens.
set(EVENTDESK_ICON_SCALES 1 2 3 4 6)
set(EVENTDESK_ICON_SIDE 24)
set(EVENTDESK_APPLICATION_ICON_SIDES 16 24 32 48 64 128 256 512)

# eventdesk_add_icons(target SVG_DIRECTORY APPLICATION_ICON name NAMES name…)
# Packs the icons into the target as :/icons/NAME.png, NAME@2x.png … and the application's as
# :/icons/NAME-SIDE.png. Call it in the folder that owns the icons.
function(eventdesk_add_icons target svg_directory)
  cmake_parse_arguments(ARG "" "APPLICATION_ICON" "NAMES" ${ARGN})
  set(png_directory "${CMAKE_CURRENT_BINARY_DIR}/icons")
  file(MAKE_DIRECTORY "${png_directory}")

  set(all_images)
  foreach(name IN LISTS ARG_NAMES)
    set(renderings)
    foreach(scale IN LISTS EVENTDESK_ICON_SCALES)
      math(EXPR side "${EVENTDESK_ICON_SIDE} * ${scale}")
      set(suffix "@${scale}x")
      if(scale EQUAL 1)
        set(suffix "")
      endif()
      list(APPEND renderings "${name}${suffix}:${side}")
    endforeach()
    eventdesk_render_icon("${svg_directory}/${name}.svg" "${png_directory}" images ${renderings})
    list(APPEND all_images ${images})
  endforeach()

  set(renderings)
  foreach(side IN LISTS EVENTDESK_APPLICATION_ICON_SIDES)
    list(APPEND renderings "${ARG_APPLICATION_ICON}-${side}:${side}")
  endforeach()
  eventdesk_render_icon(
    "${svg_directory}/${ARG_APPLICATION_ICON}.svg" "${png_directory}" images ${renderings})
  list(APPEND all_images ${images})

  qt_add_resources(${target} "eventdesk_icons"
    PREFIX "/icons"
    BASE "${png_directory}"
    FILES ${all_images})
endfunction()

# One command per drawing: it runs again only when that drawing changed.
# Each further argument is FILE:SIDE; the images made are returned in result.
function(eventdesk_render_icon svg png_directory result)
  get_filename_component(name "${svg}" NAME_WE)
  set(images)
  set(commands)
  foreach(rendering IN LISTS ARGN)
    string(REPLACE ":" ";" parts "${rendering}")
    list(GET parts 0 file)
    list(GET parts 1 side)
    set(image "${png_directory}/${file}.png")
    list(APPEND images "${image}")
    list(APPEND commands COMMAND
      "${EVENTDESK_RSVG_CONVERT}" --width ${side} --height ${side} --output "${image}" "${svg}")
  endforeach()
  add_custom_command(
    OUTPUT ${images}
    ${commands}
    DEPENDS "${svg}"
    COMMENT "Rendering icon ${name}"
    VERBATIM)
  set(${result} ${images} PARENT_SCOPE)
endfunction()
