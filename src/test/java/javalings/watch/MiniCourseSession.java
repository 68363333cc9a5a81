package javalings.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javalings.course.CourseFolder;
import javalings.engine.Engine;
import javalings.model.ErrorCode;
import javalings.view.text.Words;
import javalings.watch.core.TerminalPort;
import javalings.workspace.Installation;
import javalings.workspace.ModelSetup;
import javalings.workspace.ProgressFile;
import javalings.workspace.Workspace;
import javalings.workspace.WorkspaceUpdater;

/** The miniature course in a workspace of its own, as a session finds them. */
public final class MiniCourseSession {

  static final ModelSetup NO_MODEL = new ModelSetup.Off("No model here");

  private MiniCourseSession() {}

  public static SessionContext in(Path folder, boolean firstTime) throws IOException {
    return in(new CourseFolder(Path.of("src/test/course")), folder, firstTime);
  }

  static SessionContext in(CourseFolder course, Path folder, boolean firstTime) throws IOException {
    var workspace = new Workspace(folder);
    var loaded = course.load();
    var updater = new WorkspaceUpdater(workspace, course, loaded, new Installation(Path.of("")));
    var news = updater.refresh();
    var progress = new ProgressFile(workspace, loaded, _ -> {});
    var opening = SessionOpening.of(progress, firstTime, news);
    return new SessionContext(updater, progress, opening, false, MiniCourseSession::noPage);
  }

  private static String noPage(ErrorCode code) {
    throw new IllegalStateException("the page of " + code + " brings it all down");
  }

  public static void play(SessionContext context, Engine engine, TerminalPort terminal) {
    play(context, engine, terminal, false);
  }

  public static void play(
      SessionContext context, Engine engine, TerminalPort terminal, boolean manual) {
    Session.run(
        new WatchOptions(manual, false, false, Optional.empty(), NO_MODEL, false, Words.ENGLISH),
        context,
        engine,
        terminal);
  }
}
