package javalings.cli;

import java.util.List;
import javalings.model.Exercise;
import javalings.model.Language;

/**
 * {@code ./runner dev check --lang de}: lists what a translation of the course lacks, and what does
 * not fit the original.
 *
 * @param named the exercises whose hints are looked at; none means all
 */
record DevCheckTranslation(List<Exercise> named, Language language) {

  int run(CliContext context) {
    if (language.isEnglish()) {
      throw CliExit.usage(
          "A course is written in English, so there is no translation to check; name the language of one, such as --lang de");
    }
    var faults =
        context.folder().untranslated(language, it -> named.isEmpty() || named.contains(it));
    faults.forEach(fault -> context.tell(fault.toString()));
    context.tell(
        faults.isEmpty()
            ? "The translation to \"%s\" has everything that the original has."
                .formatted(language.code())
            : "%d to mend in the translation to \"%s\".".formatted(faults.size(), language.code()));
    return faults.isEmpty() ? ExitCode.SOLVED : ExitCode.COURSE;
  }
}
