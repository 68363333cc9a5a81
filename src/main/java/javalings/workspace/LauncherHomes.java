package javalings.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places where a workspace's launcher looks for the installation, the first that is there. A
 * host and a container that share a workspace know the installation by other names, and neither may
 * take the other's away.
 *
 * @param places not quoted
 */
record LauncherHomes(List<String> places) {

  static final LauncherHomes NONE = new LauncherHomes(List.of());

  /** A machine or two, and where the clone was before. */
  private static final int MOST = 4;

  private static final Pattern LINE = Pattern.compile("(?m)^(?:for place in |made_by=)('.*')");
  private static final Pattern QUOTED = Pattern.compile("'((?:[^']|'\\\\'')*)'(?= |$)");

  LauncherHomes {
    places = List.copyOf(places);
  }

  /** Those that a launcher names; none where it cannot be read. */
  static LauncherHomes in(Path launcher) {
    try {
      var line = LINE.matcher(Files.readString(launcher));
      return line.find()
          ? new LauncherHomes(
              QUOTED
                  .matcher(line.group(1))
                  .results()
                  .map(it -> it.group(1).replace("'\\''", "'"))
                  .toList())
          : NONE;
    } catch (IOException _) {
      return NONE;
    }
  }

  /** One that is new comes first; nothing changes where it is known. */
  LauncherHomes with(String place) {
    return places.contains(place)
        ? this
        : new LauncherHomes(Stream.concat(Stream.of(place), places.stream()).limit(MOST).toList());
  }

  /** As words of a shell. */
  String shown() {
    return places.stream()
        .map(place -> "'" + place.replace("'", "'\\''") + "'")
        .collect(Collectors.joining(" "));
  }
}
