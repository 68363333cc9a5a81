package javalings.explore.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.explore.shape.SourceText;
import javalings.model.Diagnostic;
import javalings.model.Frame;
import javalings.model.Label;
import javalings.model.Place;
import javalings.model.Severity;

/**
 * Turns an exception into a diagnostic, with what was watched before it.
 *
 * @param at the frame of the exercise that the exception passed first
 */
record Explanation(Trouble trouble, Throwable thrown, Frame at, ClassLoader loader) {

  private static final Pattern BOUNDS =
      Pattern.compile("byteSize: (\\d+) }; new offset = (-?\\d+); new length = (-?\\d+)");

  Diagnostic diagnostic(MemoryWeaver weaver, Watcher watcher) {
    var place = place(at);
    var labels = new ArrayList<Label>();
    labels.add(new Label(place, trouble.label()));
    operand(weaver, watcher).ifPresent(it -> labels.addAll(past(it, weaver, watcher)));
    return new Diagnostic(
        trouble.code(),
        Severity.ERROR,
        trouble.sentence() + detail(),
        place,
        labels.stream().distinct().toList(),
        List.of(trouble.note()),
        Optional.of(trouble.help()),
        List.of());
  }

  /** Which of the things that the line used is the one in trouble. */
  private Optional<Object> operand(MemoryWeaver weaver, Watcher watcher) {
    var used = watcher.usedAt(weaver.on(at.file(), at.line()));
    var fitting =
        switch (trouble) {
          case CLOSED -> used.stream().filter(Watcher::isGone);
          case OUT_OF_BOUNDS, MISALIGNED ->
              used.stream().filter(it -> message().contains(it.toString()));
          case WRONG_THREAD, READ_ONLY, BUSY, ENDLESS -> used.stream();
        };
    return fitting.findFirst();
  }

  private List<Label> past(Object operand, MemoryWeaver weaver, Watcher watcher) {
    var opened = label(watcher.openedAt(operand), weaver, openedText());
    var closed = label(watcher.closedAt(operand), weaver, "its arena is closed here");
    var made = label(watcher.madeAt(operand), weaver, "the segment comes from here");
    return switch (trouble) {
      case CLOSED -> Stream.of(opened, closed).flatMap(Optional::stream).toList();
      case WRONG_THREAD, BUSY, ENDLESS -> opened.stream().toList();
      case OUT_OF_BOUNDS, MISALIGNED, READ_ONLY -> made.stream().toList();
    };
  }

  private String openedText() {
    return trouble == Trouble.WRONG_THREAD
        ? "the arena belongs to the thread that opens it here"
        : "the arena is opened here";
  }

  private Optional<Label> label(Optional<Integer> site, MemoryWeaver weaver, String text) {
    return site.map(weaver::site)
        .map(this::place)
        .filter(place -> place.line() != at.line())
        .map(place -> new Label(place, text));
  }

  /** {@code : 4 bytes at offset 16 of 16}. */
  private String detail() {
    var bounds = BOUNDS.matcher(message());
    return bounds.find()
        ? ": %s bytes at offset %s of %s"
            .formatted(bounds.group(3), bounds.group(2), bounds.group(1))
        : "";
  }

  private String message() {
    return String.valueOf(thrown.getMessage());
  }

  private Place place(Frame frame) {
    return SourceText.of(loader, frame.file()).line(frame.line());
  }
}
