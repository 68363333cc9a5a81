package javalings.course;

import java.util.List;
import javalings.course.Hints.Passage;

/** Holds a translation of hints to the parts of its original: the same sections, the same code. */
record TranslatedHints(Hints original, Hints translated, FaultCollector collector) {

  void compare() {
    var originals = original.sections();
    var sections = translated.sections();
    compare(original.about(), translated.about());
    originals.forEach((heading, passage) -> {
      var other = sections.get(heading);
      if (other == null) {
        fault(
            1,
            "There is no \"## %s\"; the original has it, in line %d"
                .formatted(heading, passage.line()));
      } else {
        compare(passage, other);
      }
    });
    sections.forEach((heading, passage) -> {
      if (!originals.containsKey(heading)) {
        fault(passage.line(), "The original has no \"## %s\"; remove it".formatted(heading));
      }
    });
  }

  private void compare(Passage from, Passage to) {
    var originals = CodeBlock.in(from.markdown());
    var blocks = CodeBlock.in(to.markdown());
    if (originals.size() != blocks.size()) {
      fault(
          to.line(),
          "This section has %d blocks of code, and its original has %d (%s:%d)"
              .formatted(blocks.size(), originals.size(), original.file(), from.line()));
      return;
    }
    for (var i = 0; i < blocks.size(); i++) {
      if (!isSame(originals.get(i), blocks.get(i))) {
        fault(
            to.line() + blocks.get(i).line() - 1,
            "This block differs from its original (%s:%d); of code, only comments are translated"
                .formatted(original.file(), from.line() + originals.get(i).line() - 1));
      }
    }
  }

  /** The text of a block without a language may be prose. */
  private static boolean isSame(CodeBlock one, CodeBlock other) {
    var isCode = !one.words().equals(List.of("")) && !one.is("text");
    return one.words().equals(other.words())
        && (!isCode || CodeWords.of(one.code()).equals(CodeWords.of(other.code())));
  }

  private void fault(int line, String message) {
    collector.add(translated.file(), line, message);
  }
}
