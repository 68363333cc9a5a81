package javalings.wire;

import java.util.Map;

/**
 * The environment of a virtual machine that is started beside this one and must not see what this
 * one was started with.
 *
 * <p>It holds the locale's charset and nothing else. Without one, a virtual machine takes the paths
 * of its own libraries for ASCII, and finds none in a folder whose name has other letters. Other
 * categories of the locale would have it open folders, which a jail refuses.
 */
public final class ChildEnvironment {

  /** A locale of UTF-8 that decides neither a language nor a country. */
  private static final String UTF_8 = "C.UTF-8";

  private ChildEnvironment() {}

  /** Empties the environment but for the charset. */
  public static void isolate(Map<String, String> environment) {
    environment.clear();
    environment.put("LC_CTYPE", UTF_8);
  }
}
