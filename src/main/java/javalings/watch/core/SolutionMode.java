package javalings.watch.core;

import java.util.List;
import javalings.view.screens.SolutionView;

/**
 * Right answers, one at a time, compared with the learner's.
 *
 * @param index of the one that is shown
 */
record SolutionMode(List<RightAnswer> answers, int index, int scroll) implements ScrollableMode {

  SolutionMode {
    answers = List.copyOf(answers);
  }

  /** Begins at the first method that differs. */
  static SessionState at(SessionState state, List<RightAnswer> answers, int index) {
    var top = new SolutionMode(answers, index, 0);
    var begin = top.scene(state).scrollToDifference(state.size(), state.theme());
    return state.with(top.scrolledTo(begin));
  }

  @Override
  public SolutionView scene(SessionState state) {
    var answer = answers.get(index);
    var title =
        answers.size() == 1
            ? answer.title()
            : state.say("solution.one-of", answer.title(), index + 1, answers.size());
    return new SolutionView(
        title, state.currentExercise().code(), answer.sources(), answers.size() > 1, scroll);
  }

  @Override
  public Transition press(SessionState state, Key key) {
    return key.letter() == 's' && answers.size() > 1
        ? Transition.to(at(state, answers, (index + 1) % answers.size()))
        : Transition.to(state.home());
  }

  @Override
  public SolutionMode scrolledTo(int line) {
    return new SolutionMode(answers, index, line);
  }
}
