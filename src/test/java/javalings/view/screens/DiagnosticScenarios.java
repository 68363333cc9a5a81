package javalings.view.screens;

import static javalings.view.screens.ScreenSample.error;
import static javalings.view.screens.ScreenSample.judged;
import static javalings.view.screens.ScreenSample.label;
import static javalings.view.screens.ScreenSample.place;
import static javalings.view.screens.ScreenSample.report;
import static javalings.view.screens.ScreenSample.warning;
import static javalings.view.screens.ScreenSample.with;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javalings.model.Diagnostic;
import javalings.model.Edit;
import javalings.model.Label;
import javalings.model.Place;
import javalings.model.Printed;
import javalings.model.Severity;
import javalings.model.Source;
import javalings.model.Suggestion;
import javalings.model.Verdict;
import javalings.view.text.HintText;

/** Files that do not compile or break the rules, by the name of the situation. */
final class DiagnosticScenarios {

  private DiagnosticScenarios() {}

  static Map<String, WatchView> all() {
    var all = new LinkedHashMap<String, WatchView>();
    all.put("error-three-labels", breaksRules(ScreenSample.CACHE, ScreenSample.sharedBorrow()));
    all.put("error-javac", cannotFindSymbol());
    all.put("error-several", severalErrors());
    all.put("error-several-scrolled", scrolled(severalErrors(), 6));
    all.put("error-labels-on-one-line", labelsOnOneLine());
    all.put("error-multi-line", multiLine());
    all.put("error-inside-a-line-and-on", insideALineAndOn());
    all.put("error-long-line", longLine());
    all.put("error-long-sentence", longSentence());
    all.put("error-suggestion", suggestion());
    all.put("error-suggestion-after-the-last-hint", afterTheLastHint(suggestion()));
    all.put("error-tabs-and-wide-characters", tabsAndWideCharacters());
    all.put("error-end-of-file", endOfFile());
    all.put("error-no-source", noSource());
    all.put("error-two-files", twoFiles());
    all.put("error-far-apart", farApart());
    all.put("error-then-warnings", warnings());
    return all;
  }

  private static WatchView breaksRules(Source source, Diagnostic... findings) {
    var verdict = new Verdict.BreaksRules(List.of(findings));
    return judged(report(source, verdict, Printed.NOTHING));
  }

  private static WatchView doesNotCompile(Source source, Diagnostic... problems) {
    var verdict = new Verdict.DoesNotCompile(List.of(problems));
    return judged(report(source, verdict, Printed.NOTHING));
  }

  private static WatchView scrolled(WatchView view, int scroll) {
    return ScreenSample.watch(view.phase(), view.notice(), scroll);
  }

  private static Source source(String text) {
    return new Source(ScreenSample.FILE, text);
  }

  private static WatchView cannotFindSymbol() {
    return doesNotCompile(
        ScreenSample.CACHE,
        with(
            error("compiler.err.cant.resolve.location", "cannot find symbol", place(4, 19, 4, 24)),
            "is it spelled as where it is declared, and imported?",
            "symbol:   class Cache",
            "location: class Borrows3"));
  }

  private static WatchView severalErrors() {
    return doesNotCompile(
        ScreenSample.CACHE,
        with(
            error(
                "compiler.err.prob.found.req",
                "incompatible types: String cannot be converted to int",
                place(7, 18, 7, 19)),
            "the two types have to agree"),
        error("compiler.err.expected", "';' expected", place(5, 26, 5, 27)),
        error("compiler.err.cant.resolve", "cannot find symbol", place(8, 14, 8, 18)),
        error("compiler.err.not.stmt", "not a statement", place(4, 3, 4, 6)),
        error("compiler.err.premature.eof", "reached end of file", place(9, 1, 9, 2)));
  }

  private static WatchView labelsOnOneLine() {
    return breaksRules(
        source("    exchange(first, second, third);\n"),
        error(
            "E0499",
            "cannot borrow `list` as mutable more than once at a time",
            place(1, 21, 1, 27),
            label(1, 14, 19, "first mutable borrow"),
            label(1, 21, 27, "second mutable borrow"),
            label(1, 29, 34, "used here"),
            label(1, 5, 35, "all in one call")));
  }

  private static final String LAMBDA =
      """
      import java.util.*;
      class Sweep {
      \tvoid sweep(List<String> list, String first) {
      \t\tlist.forEach(entry -> {
      \t\t\tif (entry.isEmpty()) {
      \t\t\t\tlist.remove(entry);
      \t\t\t}
      \t\t\tlog(entry);
      \t\t});
      \t}
      }
      """;

  private static WatchView multiLine() {
    return breaksRules(
        source(LAMBDA),
        error(
            "E0502",
            "cannot borrow `list` as mutable: it is also borrowed as shared",
            place(6, 5, 6, 23),
            label(6, 5, 23, "mutable borrow here"),
            new Label(place(4, 3, 9, 5), "shared borrow lasts for the whole call"),
            label(3, 13, 30, "`list` comes in here")));
  }

  private static WatchView insideALineAndOn() {
    return breaksRules(
        source(LAMBDA), error("E0373", "closure may outlive `list`", place(4, 16, 9, 4)));
  }

  private static WatchView longLine() {
    var before = "var total = " + "amount + ".repeat(14);
    var text = "    " + before + "amuont" + " + amount".repeat(12) + ";\n";
    var column = 5 + before.length();
    return doesNotCompile(
        source(text),
        error(
            "compiler.err.cant.resolve",
            "cannot find symbol",
            place(1, column, 1, column + 6),
            label(1, column, column + 6, "nothing of this name"),
            label(1, 9, 14, "for this sum")));
  }

  private static WatchView longSentence() {
    return doesNotCompile(
        ScreenSample.CACHE,
        with(
            error(
                "compiler.err.cant.apply.symbol",
                "method toMap in class Collectors cannot be applied to given types; the inference"
                    + " variable K has incompatible bounds: equality constraints String, lower"
                    + " bounds Integer, and the inference variable T has incompatible equality"
                    + " constraints Map.Entry<String,Integer>,Map.Entry<Integer,String>",
                place(7, 9, 7, 12)),
            "read the two types from the inside out",
            "required: Function<? super T,? extends K>,Function<? super T,? extends U>",
            "found:    (e)->e.getKey()"));
  }

  private static WatchView suggestion() {
    var finding = ScreenSample.sharedBorrow();
    var mend =
        new Suggestion(
            "read before the write",
            List.of(
                new Edit(place(7, 1, 8, 1), ""),
                new Edit(place(8, 29, 8, 29), "\n  cache.put(\"k\", 2);")));
    return breaksRules(
        ScreenSample.CACHE,
        new Diagnostic(
            finding.code(),
            finding.severity(),
            finding.message(),
            finding.place(),
            finding.labels().subList(0, 1),
            List.of("a view looks at its cache until it is last used"),
            Optional.empty(),
            List.of(mend)));
  }

  private static WatchView afterTheLastHint(WatchView view) {
    var hints =
        IntStream.rangeClosed(1, 4)
            .mapToObj(rung -> new HintText("Hint %d of 4".formatted(rung), "Who looks, and when?"))
            .toArray(HintText[]::new);
    return ScreenSample.watch(view.phase(), view.notice(), 0, hints);
  }

  private static WatchView tabsAndWideCharacters() {
    return doesNotCompile(
        source("\tvar 名前 = \"世界 e\u0301 🦀\t\" + nmae;\n\tvar x = 1;\n"),
        error(
            "compiler.err.cant.resolve",
            "cannot find symbol",
            place(1, 25, 1, 29),
            label(1, 25, 29, "not known"),
            label(1, 11, 22, "a text")));
  }

  private static WatchView endOfFile() {
    return doesNotCompile(
        source("void main() {\n  IO.println(\"a\");\n"),
        error("compiler.err.premature.eof", "reached end of file while parsing", place(3, 1, 3, 1)),
        error("compiler.err.expected", "'}' expected", place(99, 7, 104, 1)));
  }

  private static WatchView noSource() {
    var elsewhere = new Place("exercises/05_borrows/Gone.java", 3, 1, 3, 4);
    return doesNotCompile(
        ScreenSample.CACHE,
        error(
            "fit",
            "the checks call `int sum(List<Integer>)` in `Borrows3`; it is not there",
            elsewhere,
            new Label(elsewhere, "this should be `sum`")));
  }

  private static WatchView twoFiles() {
    var other = "exercises/05_borrows/Cache.java";
    var verdict =
        new Verdict.BreaksRules(
            List.of(
                error(
                    "E0596",
                    "cannot borrow `cache` as mutable: it came in as `@Borrowed`",
                    place(7, 3, 7, 20),
                    new Label(new Place(other, 2, 8, 2, 11), "this method writes"))));
    var base = report(verdict);
    var sources =
        List.of(ScreenSample.CACHE, new Source(other, "class Cache {\n  void put() {}\n}\n"));
    return judged(
        new javalings.model.Report(
            base.exercise(),
            base.sourceHash(),
            sources,
            verdict,
            List.of(),
            Printed.NOTHING,
            List.of(),
            base.took()));
  }

  private static WatchView farApart() {
    var lines = new ArrayList<String>();
    for (var i = 1; i <= 120; i++) {
      lines.add("    step(" + i + ");");
    }
    return breaksRules(
        source(String.join("\n", lines)),
        error(
            "E0382",
            "use of a moved value: `box`",
            place(118, 10, 118, 13),
            label(118, 10, 13, "used here, after the move"),
            label(9, 5, 12, "moved here"),
            label(11, 5, 13, "and a borrow of it ends here")));
  }

  private static WatchView warnings() {
    var verdict =
        new Verdict.DoesNotCompile(
            List.of(error("compiler.err.expected", "';' expected", place(5, 26, 5, 27))));
    return judged(
        report(
            verdict,
            Printed.NOTHING,
            warning("compiler.warn.raw.class.use", "found raw type: Cache", place(4, 19, 4, 24)),
            new Diagnostic(
                "",
                Severity.NOTE,
                "unchecked calls are not shown",
                place(1, 1, 1, 1),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of())));
  }
}
