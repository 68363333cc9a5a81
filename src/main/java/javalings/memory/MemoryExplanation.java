package javalings.memory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.model.Diagnostic;
import javalings.model.Frame;
import javalings.model.Label;
import javalings.model.Place;
import javalings.model.Severity;
import javalings.shape.SourceText;

/**
 * Turns an exception into a diagnostic, with what was watched before it.
 *
 * @param use the frame that used the memory; it may be the check's own
 * @param at the learner's frame that the exception passed first, if any
 */
record MemoryExplanation(
    MemoryTrouble trouble, Throwable thrown, Frame use, Optional<Frame> at, ClassLoader loader) {

  /** The explanation, without its place. */
  String sentence() {
    return bounds().map(RefusedAccess::sentence).orElse(trouble.sentence());
  }

  /** Told by the learner's lines; not at all when none of them is known. */
  Optional<Diagnostic> diagnostic(MemoryInstrumenter instrumenter, MemoryWatcher watcher) {
    var past =
        operand(instrumenter, watcher).map(it -> past(it, instrumenter, watcher)).orElse(List.of());
    var labels = Stream.concat(now().stream(), past.stream()).distinct().toList();
    return labels.isEmpty() ? Optional.empty() : Optional.of(diagnostic(labels));
  }

  private Diagnostic diagnostic(List<Label> labels) {
    var notes = at.isPresent() ? List.of(trouble.note()) : List.of(LATER, trouble.note());
    return new Diagnostic(
        trouble.code().word(),
        Severity.ERROR,
        sentence(),
        labels.getFirst().place(),
        labels,
        notes,
        Optional.of(bounds().map(it -> it.help(trouble.help())).orElse(trouble.help())),
        List.of());
  }

  private Optional<Label> now() {
    return at.map(frame ->
        new Label(place(frame), frame.equals(use) ? trouble.label() : "it happens in this call"));
  }

  /** Which of the things that the line used is the one in trouble. */
  private Optional<Object> operand(MemoryInstrumenter instrumenter, MemoryWatcher watcher) {
    var used = watcher.usedAt(instrumenter.on(use.file(), use.line()));
    var fitting =
        switch (trouble) {
          case CLOSED -> used.stream().filter(MemoryWatcher::isGone);
          case OUT_OF_BOUNDS, MISALIGNED ->
              used.stream().filter(it -> message().contains(it.toString()));
          case WRONG_THREAD, READ_ONLY, BUSY, ENDLESS -> used.stream();
        };
    return fitting.findFirst();
  }

  /** The last thing that happened first. */
  private List<Label> past(Object operand, MemoryInstrumenter instrumenter, MemoryWatcher watcher) {
    var opened = label(watcher.openedAt(operand), instrumenter, openedText());
    var closed = label(watcher.closedAt(operand), instrumenter, "its arena is closed here");
    var made = label(watcher.madeAt(operand), instrumenter, "the segment comes from here");
    return switch (trouble) {
      case CLOSED -> Stream.of(closed, opened).flatMap(Optional::stream).toList();
      case WRONG_THREAD, BUSY, ENDLESS -> opened.stream().toList();
      case OUT_OF_BOUNDS, MISALIGNED, READ_ONLY -> made.stream().toList();
    };
  }

  private String openedText() {
    return trouble == MemoryTrouble.WRONG_THREAD
        ? "the arena belongs to the thread that opens it here"
        : "the arena is opened here";
  }

  private Optional<Label> label(
      Optional<Integer> site, MemoryInstrumenter instrumenter, String text) {
    return site.map(instrumenter::site)
        .filter(frame -> !instrumenter.hides(frame.file()))
        .map(this::place)
        .filter(place -> at.isEmpty() || place.line() != at.get().line())
        .map(place -> new Label(place, text));
  }

  private Optional<RefusedAccess> bounds() {
    return trouble == MemoryTrouble.OUT_OF_BOUNDS ? RefusedAccess.of(message()) : Optional.empty();
  }

  private String message() {
    return String.valueOf(thrown.getMessage());
  }

  private Place place(Frame frame) {
    return SourceText.of(loader, frame.file()).line(frame.line());
  }

  private static final String LATER = "the memory is used later, by whoever called this";
}
