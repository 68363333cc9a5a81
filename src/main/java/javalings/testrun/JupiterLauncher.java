package javalings.testrun;

import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The JUnit Platform where nothing registers itself: neither a learner's class path nor a file may
 * change what runs.
 */
public final class JupiterLauncher {

  private JupiterLauncher() {}

  /** A launcher that knows Jupiter only. */
  public static Launcher create() {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());
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
