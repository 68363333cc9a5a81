package javalings.testrun;

import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherExecutionRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The JUnit Platform where nothing registers itself: neither a learner's class path nor a file may
 * change what runs.
 */
public final class JupiterLauncher {

  private static final ClassLoader NO_FLIGHT_RECORDER = new NoFlightRecorder();

  private static final LauncherConfig ONLY_JUPITER =
      LauncherConfig.builder()
          .enableTestEngineAutoRegistration(false)
          .enableLauncherSessionListenerAutoRegistration(false)
          .enableLauncherDiscoveryListenerAutoRegistration(false)
          .enableTestExecutionListenerAutoRegistration(false)
          .enablePostDiscoveryFilterAutoRegistration(false)
          .addTestEngines(new JupiterTestEngine())
          .build();

  private JupiterLauncher() {}

  /** Runs tests in a session of their own, of which no flight recorder is told. */
  public static void execute(LauncherExecutionRequest request) {
    try (var session = session()) {
      session.getLauncher().execute(request);
    }
  }

  private static LauncherSession session() {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(NO_FLIGHT_RECORDER);
    try {
      return LauncherFactory.openSession(ONLY_JUPITER);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Asks for all tests that these select. */
  public static LauncherDiscoveryRequest request(Iterable<? extends DiscoverySelector> selectors) {
    var request = LauncherDiscoveryRequestBuilder.request();
    selectors.forEach(request::selectors);
    return request
        .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
        .build();
  }
}
