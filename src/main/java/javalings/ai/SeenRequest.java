package javalings.ai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import javalings.course.Json;
import javalings.model.Sha256;
import javalings.workspace.AtomicFile;
import javalings.workspace.ModelSetup;
import javalings.workspace.Workspace;

/**
 * Whether the learner has seen once what goes to a model, and to which. It holds for this folder on
 * this machine: a workspace that comes from somebody else, with its settings, has shown nothing.
 */
public record SeenRequest(Workspace workspace, ModelSetup.Ready model) {

  private static final String FILE = "ai-seen.json";

  public boolean isSeen() {
    try {
      return Files.readString(path()).equals(text());
    } catch (IOException _) {
      return false;
    }
  }

  /** Remembers that it was shown. */
  public void remember() throws IOException {
    AtomicFile.at(path()).write(text());
  }

  private Path path() {
    return workspace.own().resolve(FILE);
  }

  private String text() throws IOException {
    var own = workspace.own();
    var folder = Files.readAttributes(own, BasicFileAttributes.class).fileKey();
    var digest =
        new Sha256()
            .add(model.toString())
            .add(own.toRealPath().toString())
            .add(String.valueOf(folder))
            .hex();
    return "{\"format\": 1, \"seen\": %s}\n".formatted(Json.quoted(digest));
  }
}
