package javalings.view.screens;

import java.util.List;
import javalings.model.Stage;

/**
 * What a person sees on the first start.
 *
 * @param course the course's title
 * @param markdown the course's own welcome; empty for ours
 * @param stages of the way that lies ahead; may be none
 * @param workspace the folder that was made for the learner
 * @param scroll lines above the window; too much is taken for the end
 */
public record WelcomeView(
    String course, String markdown, List<Stage> stages, String workspace, int scroll) {
  public WelcomeView {
    stages = List.copyOf(stages);
  }
}
