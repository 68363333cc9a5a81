package javalings.watch;

import java.util.Optional;
import javalings.view.text.Words;
import javalings.workspace.ModelSetup;

/**
 * How a learner wants to watch.
 *
 * @param manual checks wait for the key r
 * @param poll look at the files instead of waiting for the operating system's events
 * @param editor whether the exercise is opened in an editor unasked, where one is at hand
 * @param editCommand a command that opens the file given as its last argument
 * @param model that may be asked for hints
 * @param advance go on by itself once an exercise is solved
 * @param words that the learner reads
 */
public record WatchOptions(
    boolean manual,
    boolean poll,
    boolean editor,
    Optional<String> editCommand,
    ModelSetup model,
    boolean advance,
    Words words) {}
