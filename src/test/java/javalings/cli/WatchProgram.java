package javalings.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javalings.course.MiniCourse;

/** The command line of the real program, watching the miniature course. */
final class WatchProgram {

  private WatchProgram() {}

  static List<String> command(Path workspace, String... options) {
    return onClassPath(System.getProperty("java.class.path"), workspace, options);
  }

  static List<String> onClassPath(String classPath, Path workspace, String... options) {
    var words = new ArrayList<String>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath));
    words.addAll(List.of("--enable-native-access=ALL-UNNAMED", "javalings.cli.Main", "watch"));
    words.addAll(List.of(options));
    words.addAll(List.of("--course", MiniCourse.folder().root().toString()));
    words.addAll(List.of("--workspace", workspace.toString()));
    return words;
  }
}
