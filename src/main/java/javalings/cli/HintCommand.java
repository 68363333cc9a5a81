package javalings.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javalings.course.Hints;
import javalings.model.Answer;
import javalings.model.Exercise;
import javalings.view.screens.HintView;
import javalings.view.text.HintText;
import javalings.view.text.Words;
import javalings.watch.SessionContext;
import javalings.watch.core.HelpItem;
import javalings.workspace.VerdictFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "hint",
    sortOptions = false,
    description = "Shows the next hint of an exercise; each time one more.")
final class HintCommand implements CliCommand {

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "The exercise; else the current.")
  @Nullable String name;

  @Option(names = "--level", paramLabel = "N", description = "Up to this hint, from 1.")
  @Nullable Integer level;

  @Option(names = "--ai", description = "Asks the language model that you have set up.")
  boolean ai;

  @Option(names = "--dry-run", description = "With --ai: shows what would be sent, sends nothing.")
  boolean dryRun;

  @Override
  public int run(CliContext context) throws IOException {
    validate();
    context.ensureWorkspace();
    var exercise = context.translated(name == null ? context.current() : context.exercise(name));
    return ai ? asked(context, exercise) : next(context, exercise);
  }

  private void validate() {
    if (dryRun && !ai) {
      throw CliExit.usage("--dry-run shows what --ai would send; say both");
    }
    if (ai && level != null) {
      throw CliExit.usage("--level is about the author's hints; say --ai or --level, not both");
    }
  }

  /** Nothing leaves this machine before the learner has seen what would. */
  private int asked(CliContext context, Exercise exercise) throws IOException {
    var model = new AskedModel(context, exercise);
    if (dryRun || !model.isSeen()) {
      model.show();
      return ExitCode.SOLVED;
    }
    var hint = model.hint();
    if (hint.isEmpty()) {
      return next(context, exercise);
    }
    var hints = context.translatedFolder().hints(exercise);
    var about = hints.about().markdown();
    var left = hints.ladder().size();
    context.show(
        new HintView(exercise.name(), exercise.title(), about, List.of(hint.get()), left, 1)
            .render(context.console().size(), context.theme()));
    return ExitCode.SOLVED;
  }

  private int next(CliContext context, Exercise exercise) {
    var hints = context.translatedFolder().hints(exercise);
    var upTo = level(context, exercise, hints.ladder().size());
    var update = context.progress().update(it -> it.hinted(exercise, upTo));
    update.trouble().ifPresent(context::warn);
    var solved = update.progress().solved(exercise);
    var fitting = fitting(context, exercise, solved);
    var view = view(exercise, hints, upTo, solved, fitting, context.words());
    context.show(view.render(context.console().size(), context.theme()));
    return ExitCode.SOLVED;
  }

  private int level(CliContext context, Exercise exercise, int top) {
    if (level == null) {
      return Math.min(top, context.progress().read().of(exercise).hints() + 1);
    }
    if (level < 1 || level > top) {
      throw CliExit.usage("%s has hints 1 to %d".formatted(exercise.name(), top));
    }
    return level;
  }

  /**
   * The hint that fits the file as it is now, by the verdict that it got last; nothing is judged
   * again. A hint asked for by its level comes alone. A solved exercise that was changed since has
   * one when a verdict said what is wrong.
   */
  private Optional<HintText> fitting(CliContext context, Exercise exercise, boolean solved) {
    if (level != null || !(context.answers().of(exercise) instanceof Answer.Written written)) {
      return Optional.empty();
    }
    var known = new VerdictFile(context.workspace()).of(exercise, written.hash());
    if (solved && known.isEmpty()) {
      return Optional.empty();
    }
    var lesson = SessionContext.lesson(context.translatedFolder(), exercise);
    return HelpItem.fitting(lesson, written.sources(), known, context.words());
  }

  /** The why is for those who have solved it. */
  private static HintView view(
      Exercise exercise,
      Hints hints,
      int upTo,
      boolean solved,
      Optional<HintText> fitting,
      Words words) {
    var shown = new ArrayList<>(fitting.stream().toList());
    for (var i = 0; i < upTo; i++) {
      var label = words.say("hint.rung", i + 1, hints.ladder().size());
      shown.add(new HintText(label, hints.ladder().get(i).markdown()));
    }
    if (solved) {
      hints.rust().ifPresent(it -> shown.add(new HintText(words.say("hint.rust"), it.markdown())));
      hints.why().ifPresent(it -> shown.add(new HintText(words.say("hint.why"), it.markdown())));
    }
    return new HintView(
        exercise.name(),
        exercise.title(),
        hints.about().markdown(),
        List.copyOf(shown),
        hints.ladder().size() - upTo,
        upTo + 1);
  }
}
