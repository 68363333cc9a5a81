package javalings.watch;

import javalings.view.CheckAllScreen;
import javalings.view.CheckAllView;
import javalings.view.FinalScreen;
import javalings.view.FinalView;
import javalings.view.HelpScreen;
import javalings.view.HelpView;
import javalings.view.ListScreen;
import javalings.view.ListView;
import javalings.view.PageScreen;
import javalings.view.PageView;
import javalings.view.ResetScreen;
import javalings.view.ResetView;
import javalings.view.Screen;
import javalings.view.Size;
import javalings.view.Theme;
import javalings.view.WatchScreen;
import javalings.view.WatchView;
import javalings.view.WelcomeScreen;
import javalings.view.WelcomeView;

/** All that a session can show, not yet laid out. */
public sealed interface Scene {

  record Watching(WatchView view) implements Scene {}

  record Listing(ListView view) implements Scene {}

  record CheckingAll(CheckAllView view) implements Scene {}

  record Welcome(WelcomeView view) implements Scene {}

  record Help(HelpView view) implements Scene {}

  record Page(PageView view) implements Scene {}

  record Reset(ResetView view) implements Scene {}

  record Final(FinalView view) implements Scene {}

  /** Lays it out for a terminal. */
  default Screen screen(Theme theme, Size size) {
    return switch (this) {
      case Watching(var view) -> WatchScreen.render(view, size, theme);
      case Listing(var view) -> ListScreen.render(view, size, theme);
      case CheckingAll(var view) -> CheckAllScreen.render(view, size, theme);
      case Welcome(var view) -> WelcomeScreen.render(view, size, theme);
      case Help(var view) -> HelpScreen.render(view, size, theme);
      case Page(var view) -> PageScreen.render(view, size, theme);
      case Reset(var view) -> ResetScreen.render(view, size, theme);
      case Final(var view) -> FinalScreen.render(view, size, theme);
    };
  }
}
