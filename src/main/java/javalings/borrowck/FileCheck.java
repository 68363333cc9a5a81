package javalings.borrowck;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javalings.borrowck.build.FileLowering;
import javalings.borrowck.check.BodyCheck;
import javalings.borrowck.dataflow.ParameterUse;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.explain.FixImports;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.spec.AttributedFile;
import javalings.model.Diagnostic;
import javalings.model.Edit;
import javalings.model.ErrorCode;
import javalings.model.Label;
import javalings.model.Place;
import javalings.model.Severity;
import javalings.model.Suggestion;

/** Checks one file, class by class as javac gets to them. */
final class FileCheck {
  private final String path;
  private final CompilationUnitTree tree;
  private final List<BorrowFinding> findings = new ArrayList<>();
  private final ParameterUse parameterUse = new ParameterUse();
  private final FileLowering lowering;
  private final String text;

  /** Checks a file whose path is shown as {@code path}; {@code lens} sees each body. */
  FileCheck(
      JavacTask task,
      CompilationUnitTree tree,
      String path,
      String text,
      UnaryOperator<MirBody> lens) {
    this.path = path;
    this.tree = tree;
    this.text = text;
    lowering =
        new FileLowering(
            new AttributedFile(task, tree, text), body -> check(lens.apply(body)), findings);
  }

  private void check(MirBody body) {
    findings.addAll(BodyCheck.check(body, parameterUse));
  }

  void check(ClassTree type) {
    lowering.lower(type);
  }

  /** What was found until now, in the order of the text and each thing once. */
  List<Diagnostic> diagnostics() {
    var sorted = new ArrayList<>(findings);
    // Written out: what Comparator.comparing makes is not in an ahead-of-time cache, and costs 2
    // ms.
    sorted.sort((one, other) -> one.span().compareTo(other.span()));
    var seen = new LinkedHashSet<Key>();
    return sorted.stream()
        .filter(finding -> seen.add(new Key(finding.code(), finding.span())))
        .map(this::diagnostic)
        .toList();
  }

  /** A {@code finally} block is lowered once for each way into it, and is wrong only once. */
  private record Key(ErrorCode code, MirSpan span) {}

  private Diagnostic diagnostic(BorrowFinding finding) {
    return new Diagnostic(
        finding.code().word(),
        Severity.ERROR,
        finding.message(),
        place(finding.span()),
        finding.labels().stream()
            .map(label -> new Label(place(label.span()), label.text()))
            .toList(),
        finding.notes(),
        finding.help().get(),
        finding.mends().stream().flatMap(this::suggestion).toList());
  }

  private Stream<Suggestion> suggestion(BorrowFinding.Mend mend) {
    var edits =
        FixImports.with(mend.edits().in(text), text).stream()
            .map(change -> new Edit(place(change.span()), change.text()))
            .toList();
    return edits.isEmpty() ? Stream.of() : Stream.of(new Suggestion(mend.message(), edits));
  }

  private Place place(MirSpan span) {
    var lines = tree.getLineMap();
    var line = lines.getLineNumber(span.start());
    var endLine = lines.getLineNumber(span.end());
    return new Place(
        path,
        (int) line,
        (int) (span.start() - lines.getStartPosition(line)) + 1,
        (int) endLine,
        (int) (span.end() - lines.getStartPosition(endLine)) + 1);
  }
}
