package javalings.view.diagnostics;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.model.Diagnostic;
import javalings.model.Label;

/**
 * Of a check's message what the diagnostics below it do not say: those who only read the message
 * are told everything in it, and on a screen nothing should stand twice.
 */
record MessageDeduplication(List<Diagnostic> diagnostics) {
  private static final Pattern PLACE = Pattern.compile("^line \\d+: ");
  private static final Pattern TAIL = Pattern.compile("^(.*?): (line \\d+: .*)$");

  String of(String message) {
    return message
        .lines()
        .filter(line -> !isSaid(line))
        .map(this::withoutTail)
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** {@code `total` boxes: line 10: `Long.valueOf` boxes}. */
  private String withoutTail(String line) {
    var tail = TAIL.matcher(line);
    return tail.matches() && isSaid(tail.group(2)) ? tail.group(1) : line;
  }

  private boolean isSaid(String line) {
    var sentence = bare(PLACE.matcher(line.strip()).replaceFirst(""));
    return !sentence.isEmpty()
        && diagnostics.stream()
            .flatMap(MessageDeduplication::sentences)
            .anyMatch(said -> said.contains(sentence));
  }

  private static Stream<String> sentences(Diagnostic diagnostic) {
    return Stream.of(
            Stream.of(diagnostic.message()),
            diagnostic.notes().stream(),
            diagnostic.help().stream(),
            diagnostic.labels().stream().map(Label::message))
        .flatMap(said -> said);
  }

  private static String bare(String sentence) {
    return sentence.replaceFirst("\\.$", "");
  }
}
