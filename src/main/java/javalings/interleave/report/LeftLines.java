package javalings.interleave.report;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.ExecutionTrace;
import org.jspecify.annotations.Nullable;

/**
 * The lines at which exceptions have left the learner's code. The last step of a thread may be
 * somewhere else: a call that throws at once is no step.
 */
final class LeftLines {

  private final Set<String> files;

  private LeftLines(Set<String> files) {
    this.files = files;
  }

  /** The trace with each end by an exception at the line that the exception has left. */
  static ExecutionTrace in(ExecutionTrace trace, Predicate<String> hides) {
    Set<String> files =
        trace.events().stream()
            .map(event -> event.site().file())
            .filter(file -> !hides.test(file))
            .collect(Collectors.toSet());
    LeftLines lines = new LeftLines(files);
    return trace.with(trace.events().stream().map(lines::placed).toList());
  }

  private ThreadEvent placed(ThreadEvent event) {
    return event.action() instanceof ThreadAction.End(_, @Nullable Throwable thrown)
            && thrown != null
        ? event.leftAt(place(thrown).orElse(CodeSite.NOWHERE))
        : event;
  }

  private Optional<CodeSite> place(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(this::isOfProgram)
        .findFirst()
        .map(CodeSite::of);
  }

  private boolean isOfProgram(StackTraceElement frame) {
    return frame.getFileName() != null
        && files.contains(frame.getFileName())
        && frame.getLineNumber() > 0
        && !frame.getClassName().startsWith("java.")
        && !frame.getClassName().startsWith("javalings.interleave.");
  }
}
