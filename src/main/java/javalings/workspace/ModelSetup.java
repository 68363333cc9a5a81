package javalings.workspace;

import java.util.Map;
import java.util.Optional;

/**
 * The language model that may write hints: off until somebody names one, in {@code
 * .javalings/config.json} or in the environment.
 */
public sealed interface ModelSetup {

  /**
   * A model that can be asked.
   *
   * @param baseUrl of an OpenAI-compatible server, without a slash at its end
   * @param keyVariable the environment variable that holds the key; none where no key is needed
   */
  record Ready(String baseUrl, String model, Optional<String> keyVariable) implements ModelSetup {}

  /**
   * No model is asked.
   *
   * @param why a sentence for somebody who wants one asked
   */
  record Off(String why) implements ModelSetup {}

  /** Reads the settings of a workspace. Where {@code CI} is set, nothing is ever asked. */
  static ModelSetup of(Workspace workspace, Map<String, String> environment) {
    return environment.getOrDefault("CI", "").isBlank()
        ? new ModelSettings(environment).of(workspace)
        : new Off(
            "AI hints are off here: the variable CI is set, and no model is asked in a build");
  }
}
