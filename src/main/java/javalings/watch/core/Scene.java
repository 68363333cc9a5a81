package javalings.watch.core;

import javalings.view.screens.CheckAllScreen;
import javalings.view.screens.CheckAllView;
import javalings.view.screens.FinalScreen;
import javalings.view.screens.FinalView;
import javalings.view.screens.HelpScreen;
import javalings.view.screens.HelpView;
import javalings.view.screens.ListScreen;
import javalings.view.screens.ListView;
import javalings.view.screens.PageScreen;
import javalings.view.screens.PageView;
import javalings.view.screens.ResetScreen;
import javalings.view.screens.ResetView;
import javalings.view.screens.WatchScreen;
import javalings.view.screens.WatchView;
import javalings.view.screens.WelcomeScreen;
import javalings.view.screens.WelcomeView;
import javalings.view.text.Screen;
import javalings.view.text.Size;
import javalings.view.text.Theme;

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
