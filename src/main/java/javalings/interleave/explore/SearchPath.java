package javalings.interleave.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javalings.interleave.explore.Happening.Kind;
import javalings.interleave.explore.SearchNode.Branch;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/** First takes the branches that lead to what is to be tried, then interrupts no thread. */
final class SearchPath implements ExecutionPath {

  /**
   * No schedule needs more wake-ups without a signal, or limits that pass early: a loop that waits
   * would go round for ever.
   */
  static final int MOST_DEAR = 2;

  /** So many steps gone through again are as much work as one choice. */
  private static final int WALKED = 2;

  private final SearchTree tree;
  private final List<Branch> prefix;
  private final StepHistory history;
  private final List<Branch> taken = new ArrayList<>();
  private @Nullable Branch last;
  private int depth;
  private int preemptions;
  private int dear;
  private long work;
  private final long walkedBefore;
  private boolean hasStrayed;
  private boolean isFamiliar;

  SearchPath(SearchTree tree, List<Branch> prefix) {
    this.tree = tree;
    this.prefix = prefix;
    this.history = new StepHistory(tree::want);
    this.walkedBefore = tree.walked();
  }

  @Override
  public int choose(int[] threads, boolean[] preempts, boolean[] alarms, long state) {
    SearchNode node = reach(true, threads, preempts, state);
    if (node == null) {
      return known();
    }
    for (int i = threads.length - 1; i > 0; i--) {
      if (alarms[i] || tree.triesAll) {
        tree.want(node, i);
      }
    }
    return go(node);
  }

  @Override
  public int alternative(int[] options, boolean isDear, long state) {
    boolean[] prices = new boolean[options.length];
    Arrays.fill(prices, 1, options.length, isDear);
    SearchNode node = reach(false, options, prices, state);
    if (node == null) {
      return known();
    }
    for (int i = options.length - 1; i > 0 && !(isDear && dear >= MOST_DEAR); i--) {
      tree.want(node, i);
    }
    int option = go(node);
    dear += isDear && option > 0 ? 1 : 0;
    return option;
  }

  /** In a state that is known nothing new can come, unless there is more to it than is seen. */
  private int known() {
    isFamiliar = true;
    return tree.triesAll && !hasStrayed ? 0 : STOP;
  }

  /** The node for this state; null if it was known before, so that nothing new can come of it. */
  private @Nullable SearchNode reach(
      boolean isOfThreads, int[] options, boolean[] prices, long state) {
    work += options.length;
    if (isFamiliar) {
      return null;
    }
    if (depth < prefix.size() && !hasStrayed) {
      SearchNode node = prefix.get(depth).from;
      hasStrayed = !node.isFor(options);
      return hasStrayed ? null : node;
    }
    NodeOptions of = tree.options(options, prices);
    SearchNode known = tree.known(state, of);
    if (known != null && last != null) {
      tree.arrive(last, known);
      return null;
    }
    SearchNode node = new SearchNode(last, isOfThreads, of);
    tree.add(node, state, of);
    if (last != null) {
      last.to = node;
    }
    return node;
  }

  private int go(SearchNode node) {
    int option = depth < prefix.size() ? prefix.get(depth).option : 0;
    depth++;
    preemptions += node.price(option);
    last = node.take(option);
    if (depth >= prefix.size()) {
      taken.add(last);
    }
    if (node.isOfThreads) {
      history.chosen(node, node.number(option));
    }
    return option;
  }

  @Override
  public void alone(int thread) {
    happen(new Happening(Kind.ALONE, thread, 0));
  }

  @Override
  public void started(int parent, int child) {
    happen(new Happening(Kind.START, parent, child));
  }

  @Override
  public void touched(int thread, MemoryCell cell, boolean isWrite) {
    happen(new Happening(isWrite ? Kind.WRITE : Kind.READ, thread, cell.id));
  }

  @Override
  public void added(int thread, MemoryCell cell) {
    happen(new Happening(Kind.ADD, thread, cell.id));
  }

  @Override
  public void released(int thread, MemoryCell cell) {
    happen(new Happening(Kind.RELEASE, thread, cell.id));
  }

  @Override
  public void acquired(int thread, MemoryCell cell) {
    happen(new Happening(Kind.ACQUIRE, thread, cell.id));
  }

  private void happen(Happening happening) {
    work++;
    if (isFamiliar) {
      return;
    }
    history.add(happening);
    if (depth < prefix.size()) {
      return;
    }
    List<Happening> known = last == null ? tree.prelude() : last.happenings;
    if (known.isEmpty() || !known.getLast().equals(happening)) {
      known.add(tree.shared(happening));
    }
  }

  @Override
  public List<Integer> choices() {
    return prefix.stream().map(branch -> branch.from.number(branch.option)).toList();
  }

  @Override
  public int preemptions() {
    return preemptions;
  }

  @Override
  public boolean hasStrayed() {
    return hasStrayed || depth < prefix.size();
  }

  @Override
  public long work() {
    return work + (tree.walked() - walkedBefore) / WALKED;
  }

  @Override
  public void close() {
    taken.reversed().forEach(tree::seen);
  }
}
