package javalings.compile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.model.Diagnostic;
import javalings.model.Severity;
import javax.tools.JavaFileObject;

/** The diagnostics of javac as ours: errors first come first, each place once. */
record JavacDiagnostics(List<Diagnostic> errors, List<Diagnostic> warnings) {

  private static final int CANDIDATES = 3;

  /** Another error says why something has no type; what this one says is about nothing. */
  private static final String NO_TYPE = "<none>";

  static JavacDiagnostics of(List<Diagnostic> said) {
    var ours = said.stream().distinct().toList();
    return new JavacDiagnostics(
        ParserErrors.helped(ours.stream().filter(Diagnostic::isError).toList()),
        ours.stream().filter(one -> one.severity() == Severity.WARNING).toList());
  }

  List<Diagnostic> errorsOr(Supplier<Diagnostic> otherwise) {
    return errors.isEmpty() ? List.of(otherwise.get()) : errors;
  }

  /**
   * The diagnostic translated at this moment: once javac is through, it forgets the names that its
   * sentences are made of. Remarks without a source, such as "1 file uses preview features", help
   * nobody here.
   *
   * @param visible what the file sees beside its own classes, in words
   */
  static Optional<Diagnostic> translated(
      javax.tools.Diagnostic<? extends JavaFileObject> said, String visible) {
    if (!(said.getSource() instanceof SourceFileObject file)) {
      return Optional.empty();
    }
    var text =
        ShortNames.in(said.getMessage(Locale.ROOT))
            .replace(" in record <init>", "")
            .replace("<nulltype>", "null")
            .strip();
    if (text.contains(NO_TYPE)) {
      return Optional.empty();
    }
    var lines = text.lines().map(String::strip).toList();
    var place = text + "\n@" + SourceRange.marked(file.source, said);
    return Optional.of(
        new Diagnostic(
            said.getCode(),
            severity(said.getKind()),
            lines.getFirst(),
            SourceRange.of(file.source, said).place(),
            List.of(),
            notes(lines.stream().skip(1).filter(line -> !line.isEmpty()).toList()),
            MergeMarks.help(file.source, said)
                .or(() ->
                    NestedName.missed(lines, file.source.text())
                        .flatMap(name -> JavacHelp.withTodo(said.getCode(), name.help())))
                .or(() -> JavacHelp.forError(said.getCode(), place, visible)),
            List.of()));
  }

  /** A call of {@code Arrays.sort} has eighteen candidates: nobody reads past the first ones. */
  private static List<String> notes(List<String> lines) {
    var starts =
        IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).endsWith(" is not applicable"))
            .boxed()
            .toList();
    return starts.size() <= CANDIDATES + 1
        ? lines
        : Stream.concat(
                lines.stream().limit(starts.get(CANDIDATES)),
                Stream.of("and %d more".formatted(starts.size() - CANDIDATES)))
            .toList();
  }

  private static Severity severity(javax.tools.Diagnostic.Kind kind) {
    return switch (kind) {
      case ERROR -> Severity.ERROR;
      case WARNING, MANDATORY_WARNING -> Severity.WARNING;
      case NOTE, OTHER -> Severity.NOTE;
    };
  }
}
