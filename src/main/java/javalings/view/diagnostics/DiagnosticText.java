package javalings.view.diagnostics;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.Label;
import javalings.model.Place;
import javalings.model.Suggestion;
import javalings.view.text.Line;
import javalings.view.text.RenderContext;
import javalings.view.text.Style;
import javalings.view.text.TextSpan;
import javalings.view.text.Wrap;

/** A diagnostic in rustc's shape: sentence, place, lines with marks, notes, help, mends. */
public record DiagnosticText(
    Diagnostic diagnostic, SourceTexts texts, RenderContext context, boolean edits) {

  private static final int INDENT = 2;
  private static final Pattern LABELLED = Pattern.compile("([a-z][a-z ]{0,11}:)\\s*(.*)");

  public ProblemText exhibit() {
    return context.isDrawn() ? drawn() : spoken();
  }

  private ProblemText spoken() {
    var file = diagnostic.place().file();
    var failing = new ArrayList<Line>(List.of(location(diagnostic.place())));
    var text = texts.linesOf(file);
    if (!text.isEmpty()) {
      failing.addAll(new SpokenExcerpt(text, stretches(file, text), context).lines());
    }
    return ProblemText.of(sentence(), failing, aftermath());
  }

  private ProblemText drawn() {
    var head = sentence();
    var failing = new ArrayList<Line>(List.of(location(diagnostic.place())));
    var whole = new ArrayList<>(head);
    whole.addAll(failing);
    var rest = new ArrayList<Line>();
    var excerpt = excerpt(diagnostic.place().file());
    excerpt.ifPresent(lines -> {
      failing.addAll(lines.failing());
      rest.addAll(lines.others());
      whole.addAll(lines.lines());
    });
    var end =
        whole.size() - excerpt.map(lines -> lines.lines().size() - lines.failingEnd()).orElse(0);
    var aftermath = aftermath();
    rest.addAll(aftermath);
    whole.addAll(aftermath);
    return new ProblemText(whole, end, 1, head, failing, rest);
  }

  /** {@code error[E0382]: use of a moved value}. */
  List<Line> sentence() {
    var error = diagnostic.isError();
    var label = TextSpan.of(error ? Style.FAIL : Style.WARN, kind());
    var message = diagnostic.message().lines().findFirst().orElse("");
    return Wrap.hanging(
        Line.of(label, TextSpan.of(error ? Style.TITLE : Style.DIM, ": " + message)),
        context.columns());
  }

  /** A key that has no page says nothing to anybody, and is left out. */
  private String kind() {
    var kind = diagnostic.severity().name().toLowerCase(Locale.ROOT);
    var key = diagnostic.code();
    var word = ErrorCode.of(key).map(ErrorCode::word).orElse(key.contains(".") ? "" : key);
    return word.isEmpty() ? kind : kind + "[" + word + "]";
  }

  private Line location(Place place) {
    return Line.of(context.narrower(INDENT).place(place)).indent(INDENT);
  }

  /** Nothing when the file, or any text in it, is not at hand. */
  private Optional<Excerpt> excerpt(String file) {
    var text = texts.linesOf(file);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Excerpt(text, stretches(file, text), context));
  }

  private List<LabelledSpan> stretches(String file, List<String> text) {
    return Stream.concat(own(), diagnostic.labels().stream())
        .filter(label -> label.place().file().equals(file))
        .map(label -> LabelledSpan.on(text, label.place(), isPrimary(label), label.message()))
        .toList();
  }

  /** The primary span, when no label of its own stands for it. */
  private Stream<Label> own() {
    return diagnostic.labels().stream().anyMatch(this::isPrimary)
        ? Stream.of()
        : Stream.of(new Label(diagnostic.place(), ""));
  }

  private boolean isPrimary(Label label) {
    return label.place().equals(diagnostic.place());
  }

  private List<Line> aftermath() {
    var lines = new ArrayList<Line>();
    lines.addAll(elsewhere());
    diagnostic.message().lines().skip(1).forEach(note -> lines.addAll(note(note.strip())));
    diagnostic.notes().forEach(note -> lines.addAll(note(note)));
    for (var suggestion : edits ? diagnostic.suggestions() : List.<Suggestion>of()) {
      var mend = new SuggestionText(suggestion, texts, context.narrower(INDENT));
      mend.lines().forEach(line -> lines.add(line.indent(INDENT)));
    }
    lines.addAll(help());
    return lines;
  }

  /** The labels in other files, or where there is no text to mark. */
  private List<Line> elsewhere() {
    var lines = new ArrayList<Line>();
    var here = diagnostic.place().file();
    for (var file :
        diagnostic.labels().stream().map(label -> label.place().file()).distinct().toList()) {
      var labels =
          diagnostic.labels().stream().filter(label -> label.place().file().equals(file)).toList();
      var excerpt = excerpt(file);
      if (excerpt.isEmpty()) {
        labels.forEach(label -> lines.addAll(named(label)));
      } else if (!file.equals(here)) {
        lines.add(location(labels.getFirst().place()));
        lines.addAll(excerpt.orElseThrow().lines());
      }
    }
    return lines;
  }

  private List<Line> named(Label label) {
    var at = TextSpan.of(Style.DIM, "line " + label.place().line() + ":");
    return indented(Line.of(at), label.message());
  }

  /** javac's own {@code symbol:} and the like are left as they are. */
  private List<Line> note(String text) {
    var labelled = LABELLED.matcher(text);
    return labelled.matches()
        ? indented(Line.of(Style.DIM, labelled.group(1)), labelled.group(2))
        : indented(Line.of(Style.DIM, "note:"), text);
  }

  /** A mend that is shown says what to do by itself. */
  private List<Line> help() {
    var page = page();
    var help = edits && !diagnostic.suggestions().isEmpty() ? "" : told();
    var text = Stream.of(help, page).filter(part -> !part.isEmpty()).toList();
    return switch (text.size()) {
      case 0 -> List.of();
      case 1 -> indented(Line.of(Style.HINT, "help:"), text.getFirst());
      default -> indented(Line.of(Style.HINT, "help:"), text.getFirst() + " (" + page + ")");
    };
  }

  private String told() {
    return diagnostic.suggestions().isEmpty()
        ? diagnostic.help().orElse("")
        : diagnostic.suggestions().stream().map(Suggestion::message).collect(joining("; or "));
  }

  private String page() {
    return ErrorCode.of(diagnostic.code()).map(ErrorCode::word).map(this::pageOf).orElse("");
  }

  private String pageOf(String code) {
    return context.keys() ? "e explains " + code : "./runner explain " + code + " says more";
  }

  private List<Line> indented(Line label, String text) {
    return Wrap.labelled(label, Line.plain(text), context.columns() - INDENT).stream()
        .map(line -> line.indent(INDENT))
        .toList();
  }
}
