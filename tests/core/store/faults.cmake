# SPDX-License-Identifier: GPL-3.0-or-later
# Copies of the sources that answer lists, with faults that can be switched on one at a time: a test
# shows that each of them is noticed. A fault whose place is no longer found stops the build.
set(planted_folder ${CMAKE_CURRENT_BINARY_DIR}/planted)
set(planted_sources)
set(planted_names)
set(planted_count 0)

function(plant_in source)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${source})
    file(READ ${PROJECT_SOURCE_DIR}/${source} text)
    set(planted_source ${source} PARENT_SCOPE)
    set(planted_text "#include \"tests/core/store/faults.h\"\n${text}" PARENT_SCOPE)
endfunction()

function(fault name right wrong)
    string(FIND "${planted_text}" "${right}" first)
    string(FIND "${planted_text}" "${right}" last REVERSE)
    if(first EQUAL -1 OR NOT first EQUAL last)
        message(FATAL_ERROR "${planted_source}: no one place for the fault: ${name}")
    endif()
    math(EXPR number "${planted_count} + 1")
    string(REPLACE "${right}" "(planted_fault == ${number} ? (${wrong}) : (${right}))"
           text "${planted_text}")
    set(planted_text "${text}" PARENT_SCOPE)
    set(planted_count ${number} PARENT_SCOPE)
    set(planted_names "${planted_names}    \"${name}\",\n" PARENT_SCOPE)
endfunction()

function(write_changed file text)
    set(before "")
    if(EXISTS ${file})
        file(READ ${file} before)
    endif()
    if(NOT "${before}" STREQUAL "${text}")
        file(WRITE ${file} "${text}")
    endif()
endfunction()

function(plant_end)
    get_filename_component(name ${planted_source} NAME)
    write_changed(${planted_folder}/${name} "${planted_text}")
    set(planted_sources ${planted_sources} ${planted_folder}/${name} PARENT_SCOPE)
endfunction()

plant_in(core/store/condition.cpp)
fault("a constant is turned round" [=[!m_holds]=] [=[m_holds]=])
fault("all-of leaves a block too early"
      [=[!mask.any()]=] [=[mask.count() < 2]=])
fault("any-of leaves a block too early"
      [=[!missed.any()]=] [=[missed.count() < 3]=])
fault("a negation forgets a row" [=[mask.rows[i] &= quint8(~some.rows[i])]=]
      [=[mask.rows[i] &= quint8(i == 9 ? 0 : ~some.rows[i])]=])
plant_end()

plant_in(core/store/codeconditions.cpp)
fault("an interval has lost its end" [=[codes[i] - low <= span]=] [=[codes[i] - low < span]=])
fault("one of several intervals has lost its end"
      [=[code <= std::prev(after)->high]=] [=[code < std::prev(after)->high]=])
fault("a reference leads to the row beside" [=[table[codes[i]]]=] [=[table[codes[i] / 2]]=])
fault("rows from SQL are those beside"
      [=[from + i < table.size() ? table[from + i] : quint8(0)]=]
      [=[from + i < table.size() ? table[from + i / 2] : quint8(0)]=])
plant_end()

plant_in(core/store/rowtable.cpp)
fault("what refers need not be live, nor what is referred to"
      [=[liveRows(scan, entity)]=] [=[ConditionPtr(std::make_unique<Constant>(scan, true))]=])
fault("has one such asks nothing of the one"
      [=[mask.rows[i] ? targetRow(coding, codes[i], m_to) : 0]=]
      [=[targetRow(coding, codes[i], m_to)]=])
fault("the first row from SQL is lost" [=[row > 0]=] [=[row > 1]=])
fault("a reference to any record leads to the entity's row of that number"
      [=[qint64(code >> 32) == entity]=] [=[true]=])
plant_end()

plant_in(core/store/textconditions.cpp)
fault("begins is contains" [=[where == Where::AtBegin]=] [=[false]=])
fault("a text that begins where another ends is not seen"
      [=[seen.end(place) <= hit]=] [=[seen.end(place) < hit]=])
fault("a text need only be alike, case and accents aside" [=[is && *is]=] [=[true]=])
fault("the second of several texts is not looked for" [=[m_wanted.size() == 1]=] [=[true]=])
plant_end()

plant_in(core/store/wordtexts.cpp)
fault("another word holds what is looked for"
      [=[m_rows[std::size_t(place - m_ends.begin())]]=]
      [=[m_rows[std::size_t(place - m_ends.begin()) / 2]]=])
plant_end()

plant_in(core/store/conditionplan.cpp)
fault("an amount is of any currency" [=[byCurrency[range.currency]]=] [=[byCurrency[QString()]]=])
fault("unequal is equal" [=[!test.negated]=] [=[true]=])
fault("any-of is all-of" [=[filter.kind == Filter::Kind::Any]=] [=[false]=])
fault("another spelling of a number is not looked for"
      [=[!test.normal.is.isEmpty()]=] [=[false]=])
fault("a word that begins is one that contains"
      [=[begins || needle.isEmpty()]=] [=[needle.isEmpty()]=])
fault("all that refer by another field are left out"
      [=[from != test.path.child]=] [=[from != test.path.child || !any.empty()]=])
plant_end()

plant_in(core/store/pathcolumn.cpp)
fault("what is dead still sorts those that refer to it" [=[is[i] ? some[i] : 0]=] [=[some[i]]=])
plant_end()

plant_in(core/store/sortcolumn.cpp)
fault("empty comes first downwards" [=[~codes[i]]=] [=[0 - codes[i]]=])
fault("empty comes first upwards" [=[codes[i] - 1]=] [=[codes[i]]=])
plant_end()

plant_in(core/store/rowsorter.cpp)
fault("a tie is no longer by arrival" [=[x < y]=] [=[y < x]=])
fault("the worse half of the first rows is lost" [=[std::ptrdiff_t(m_wanted - 1)]=] [=[std::ptrdiff_t(m_wanted / 2)]=])
plant_end()

plant_in(core/store/columnreader.cpp)
fault("a block that is not there is the next one" [=[m_stands != key]=] [=[m_stands < key]=])
plant_end()

write_changed(${planted_folder}/names.h
"// Made by faults.cmake.
#pragma once
inline constexpr const char *planted_names[] = {
    \"none\",
${planted_names}};
")
