package javalings.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javalings.watch.core.WatchEvent;
import javalings.workspace.Progress;
import javalings.workspace.ProgressFile;

/**
 * The progress and the news with which a session begins.
 *
 * @param firstTime whether the course's welcome is shown
 * @param news sentences for the learner: what became of the workspace since the last time
 */
public record SessionOpening(Progress progress, boolean firstTime, List<String> news) {

  public SessionOpening {
    news = List.copyOf(news);
  }

  /** Reads the progress; trouble with it is news too. */
  public static SessionOpening of(ProgressFile file, boolean firstTime, List<String> news) {
    var all = new ArrayList<>(news);
    return new SessionOpening(file.telling(all::add).read(), firstTime, all);
  }

  /** A single sentence finds room above the keys, more of them are a page. */
  List<WatchEvent> events() {
    return switch (news.size()) {
      case 0 -> List.of();
      case 1 -> List.of(new WatchEvent.Told(news.getFirst()));
      default ->
          List.of(
              new WatchEvent.PageRead(
                  "Your workspace",
                  news.stream().map(one -> "- " + one).collect(Collectors.joining("\n"))));
    };
  }
}
