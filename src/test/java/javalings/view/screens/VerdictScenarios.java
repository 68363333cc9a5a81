package javalings.view.screens;

import static javalings.view.screens.ScreenSample.judged;
import static javalings.view.screens.ScreenSample.place;
import static javalings.view.screens.ScreenSample.printed;
import static javalings.view.screens.ScreenSample.report;
import static javalings.view.screens.ScreenSample.warning;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.model.Frame;
import javalings.model.Printed;
import javalings.model.Report;
import javalings.model.Verdict;
import javalings.view.diagnostics.Solution;
import javalings.view.screens.WatchView.Phase;
import javalings.view.text.HintText;
import javalings.watch.core.WatchKeys;

/** Verdicts of files that compile, and what is shown without a verdict. */
final class VerdictScenarios {

  private VerdictScenarios() {}

  static Map<String, WatchView> all() {
    var all = new LinkedHashMap<>(CheckScenarios.all());
    all.put("timed-out", timedOut(false));
    all.put("timed-out-waiting", timedOut(true));
    all.put(
        "timed-out-nowhere",
        judged(report(new Verdict.TimedOut(Duration.ofMillis(1500), List.of(), false))));
    all.put("out-of-memory", outOfMemory());
    all.put("crashed", crashed());
    all.put("killed", killed());
    all.put("missing", missing());
    all.put(
        "solved",
        solved(
            "Borrowing is a promise about time: while somebody looks, nobody writes.\n\nIn production this is the `ConcurrentModificationException` at night. See [References and borrowing](https://doc.rust-lang.org/book/ch04-02-references-and-borrowing.html).",
            ""));
    all.put("solved-with-warnings", solvedWithWarnings());
    all.put("waiting", ScreenSample.watch(new Phase.Waiting(), "", 0));
    all.put("checking", ScreenSample.watch(new Phase.Checking(Duration.ofMillis(300)), "", 0));
    all.put(
        "checking-slow", ScreenSample.watch(new Phase.Checking(Duration.ofMillis(3400)), "", 0));
    all.put(
        "checking-printing",
        ScreenSample.watch(
            new Phase.Checking(
                Duration.ofMillis(900),
                "Once upon a time Anna had a flute.\nShe",
                Optional.empty()),
            "",
            0));
    all.put("checking-failing", failingWhileOthersRun());
    all.put(
        "hint",
        hints(
            ScreenSample.report(new Verdict.BreaksRules(List.of(ScreenSample.sharedBorrow()))), 0));
    all.put(
        "hint-scrolled",
        hints(
            ScreenSample.report(new Verdict.BreaksRules(List.of(ScreenSample.sharedBorrow()))), 9));
    all.put("about-long", aboutLong());
    return all;
  }

  private static WatchView failingWhileOthersRun() {
    var known = Optional.ofNullable(CheckScenarios.all().get("check-fails-short-values"));
    var report = known.stream().flatMap(WatchView::report).findFirst();
    return ScreenSample.watch(new Phase.Checking(Duration.ofMillis(1700), "", report), "", 0);
  }

  private static WatchView timedOut(boolean waits) {
    var frames =
        List.of(new Frame("Borrows3.java", 4, "count"), new Frame("Borrows3.java", 11, "deep"));
    return judged(
        report(
            CheckScenarios.LOOP,
            new Verdict.TimedOut(Duration.ofSeconds(10), frames, waits),
            printed("a\n")));
  }

  private static WatchView outOfMemory() {
    var frames = List.of(new Frame("Borrows3.java", 5, "count"));
    return judged(
        report(CheckScenarios.LOOP, new Verdict.OutOfMemory(256L << 20, frames), Printed.NOTHING));
  }

  private static WatchView killed() {
    var what = "the virtual machine that ran your code was killed from outside, with status 137";
    return judged(report(new Verdict.Crashed(what, List.of())));
  }

  private static WatchView crashed() {
    var verdict =
        new Verdict.Crashed(
            "your code ended the program with System.exit(3), so the checks could not go on",
            List.of(new Frame("Borrows3.java", 5, "count")));
    var base = report(CheckScenarios.LOOP, verdict, printed("bye\n"));
    return judged(
        new Report(
            base.exercise(),
            base.sourceHash(),
            base.sources(),
            verdict,
            List.of(),
            base.printed(),
            List.of("the default locale was changed to de_DE; it is put back for the next check"),
            Duration.ofMillis(1234)));
  }

  private static WatchView missing() {
    return judged(
        report(
            new Verdict.Missing(
                "exercises/05_borrows/Borrows3.java is gone",
                "`./runner reset Borrows3` brings the original back")));
  }

  private static WatchView solved(String why, String notice) {
    return solved(
        report(
            new Verdict.Solved(
                List.of(
                    CheckScenarios.passed("a"),
                    CheckScenarios.passed("b"),
                    CheckScenarios.passed("c")))),
        why,
        notice);
  }

  private static WatchView solved(Report report, String why, String notice) {
    return WatchKeys.offer(
        new WatchView(
            ScreenSample.HEADING,
            ScreenSample.ABOUT,
            new Phase.Judged(report),
            List.of(),
            2,
            true,
            notice,
            new Solution(why, "solutions/05_borrows/Borrows3.java"),
            true,
            "file:///home/me/my%20workspace/",
            0,
            List.of()));
  }

  private static WatchView solvedWithWarnings() {
    var verdict = new Verdict.Solved(List.of(CheckScenarios.passed("a")));
    var warning =
        warning("compiler.warn.raw.class.use", "found raw type: Cache", place(4, 19, 4, 24));
    return solved(
        report(verdict, printed("2\n"), warning),
        "",
        "The course has a new version: start again to get it.");
  }

  static WatchView hints(Report report, int scroll) {
    return ScreenSample.watch(
        new Phase.Judged(report),
        "",
        scroll,
        new HintText(
            "Hint 1 of 4",
            "Draw a line from where `view` is made to where it is last used. Is anyone allowed to"
                + " write to the cache on that line?"),
        new HintText("In Rust", "```rust\nlet view = &cache;\ncache.put(2); // E0502\n```\n"));
  }

  private static WatchView aboutLong() {
    return WatchKeys.offer(
        new WatchView(
            ScreenSample.HEADING,
            "A **long** story. ".repeat(30),
            new Phase.Waiting(),
            List.of(),
            0,
            false,
            "",
            Solution.NONE,
            false,
            "",
            0,
            List.of()));
  }
}
