import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.regex.*;
import java.util.stream.*;
import javalings.own.*;

public final class OrdinaryShopProbe {
  @Move
  static final class Ticket implements AutoCloseable {
    private final String id;
    private final List<String> notes = new ArrayList<>();
    private boolean open = true;

    Ticket(String id) {
      this.id = Objects.requireNonNull(id, "id");
    }

    String id() {
      return id;
    }

    @Mut
    Ticket note(String text) {
      notes.add(text);
      return new Ticket(id + text);
    }

    List<String> notes() {
      return List.copyOf(notes);
    }

    @Override
    public void close() {
      open = false;
    }
  }

  record Item(String name, int cents, List<String> tags) {
    Item {
      tags = List.copyOf(tags);
    }

    Item withCents(int cents) {
      return new Item(name, cents, tags);
    }
  }

  enum Kind {
    FOOD("f") {
      @Override
      int tax(int cents) {
        return cents / 10;
      }
    },
    TOOL("t");

    private static final Map<String, Kind> BY_CODE = new HashMap<>();

    static {
      for (Kind kind : values()) {
        BY_CODE.put(kind.code, kind);
      }
    }

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    int tax(int cents) {
      return cents / 5;
    }

    static Optional<Kind> of(String code) {
      return Optional.ofNullable(BY_CODE.get(code));
    }
  }

  sealed interface Event permits Sold, Returned {}

  record Sold(Item item, int count) implements Event {}

  record Returned(Item item, String why) implements Event {}

  interface Listener {
    void on(Event event);
  }

  private static final Pattern LINE = Pattern.compile("(\\w+);(\\d+);(.*)");
  private static final List<String> HEADER = List.of("name", "cents", "tags");
  private static final Comparator<Item> BY_PRICE =
      Comparator.comparingInt(Item::cents).thenComparing(Item::name);

  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<Kind, List<Item>> byKind = new EnumMap<>(Kind.class);
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final Deque<Event> history = new ArrayDeque<>();
  private final AtomicLong sold = new AtomicLong();
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private int[] counts = new int[16];

  public void load(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String line;
      int number = 0;
      while ((line = reader.readLine()) != null) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        var match = LINE.matcher(line);
        if (!match.matches()) {
          throw new IOException(file + ":" + number + ": " + line);
        }
        add(parse(match));
      }
    }
  }

  private static Item parse(Matcher match) {
    var tags = new ArrayList<>(Arrays.asList(match.group(3).split(",")));
    tags.removeIf(String::isBlank);
    Collections.sort(tags);
    return new Item(match.group(1), Integer.parseInt(match.group(2)), tags);
  }

  void add(Item item) {
    items.merge(item.name(), item, (old, fresh) -> fresh.cents() > old.cents() ? fresh : old);
    for (String tag : item.tags()) {
      Kind.of(tag).ifPresent(kind -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(item));
    }
  }

  Optional<Item> cheapest(Predicate<? super Item> test) {
    return items.values().stream().filter(test).min(BY_PRICE);
  }

  Map<String, Integer> totals() {
    var totals = new TreeMap<String, Integer>();
    for (var entry : items.entrySet()) {
      for (var tag : entry.getValue().tags()) {
        totals.merge(tag, entry.getValue().cents(), Integer::sum);
      }
    }
    return totals;
  }

  String report(Locale locale) {
    var out = new StringBuilder(String.join(";", HEADER)).append('\n');
    items.values().stream()
        .sorted(BY_PRICE.reversed())
        .forEach(it -> out.append(String.format(locale, "%s;%.2f%n", it.name(), it.cents() / 100.0)));
    if (out.length() > 0) {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  void sell(String name, int count) {
    var item = items.get(name);
    if (item == null) {
      throw new NoSuchElementException("no " + name);
    }
    var event = new Sold(item, count);
    history.addLast(event);
    while (history.size() > 100) {
      history.removeFirst();
    }
    sold.addAndGet(count);
    for (var listener : listeners) {
      listener.on(event);
    }
  }

  int value() {
    int sum = 0;
    for (var event : history) {
      sum += switch (event) {
        case Sold(Item item, int count) when count > 10 -> item.cents() * count * 9 / 10;
        case Sold(Item item, int count) -> item.cents() * count;
        case Returned(Item item, String why) -> -item.cents();
      };
    }
    return sum;
  }

  void count(int at) {
    if (at >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(at + 1, counts.length * 2));
    }
    counts[at]++;
  }

  int[] histogram(int[] values) {
    var result = new int[10];
    for (int value : values) {
      result[value % 10] += 1;
    }
    for (int i = 1; i < result.length; i++) {
      result[i] += result[i - 1];
    }
    return result;
  }

  List<List<Item>> pages(int size) {
    var all = new ArrayList<>(items.values());
    var pages = new ArrayList<List<Item>>();
    for (int from = 0; from < all.size(); from += size) {
      pages.add(new ArrayList<>(all.subList(from, Math.min(all.size(), from + size))));
    }
    return pages;
  }

  Map<Boolean, List<String>> split(int limit) {
    return items.values().stream()
        .collect(
            Collectors.partitioningBy(
                it -> it.cents() > limit, Collectors.mapping(Item::name, Collectors.toList())));
  }

  Item read(String name) {
    lock.readLock().lock();
    try {
      return items.get(name);
    } finally {
      lock.readLock().unlock();
    }
  }

  void discount(int percent) {
    items.replaceAll((name, item) -> item.withCents(item.cents() * (100 - percent) / 100));
    for (var list : byKind.values()) {
      list.replaceAll(item -> item.withCents(item.cents() * (100 - percent) / 100));
    }
    for (var iterator = items.values().iterator(); iterator.hasNext(); ) {
      if (iterator.next().cents() == 0) {
        iterator.remove();
      }
    }
  }

  static Ticket openTicket(Deque<Ticket> queue, String id) {
    for (var ticket : queue) {
      if (ticket.id().equals(id)) {
        throw new IllegalStateException("there already");
      }
    }
    return new Ticket(id);
  }

  static List<String> drain(@BorrowedMut Deque<Ticket> queue) {
    var notes = new ArrayList<String>();
    while (!queue.isEmpty()) {
      try (var ticket = queue.removeFirst()) {
        notes.addAll(ticket.notes());
      }
    }
    return notes;
  }

  CompletableFuture<Integer> later(ExecutorService pool, List<Integer> numbers) {
    var mine = List.copyOf(numbers);
    return CompletableFuture.supplyAsync(() -> mine.stream().mapToInt(Integer::intValue).sum(), pool)
        .thenApply(sum -> sum * 2);
  }

  <K, V extends Comparable<V>> List<Map.Entry<K, V>> top(Map<K, V> map, int n) {
    return map.entrySet().stream()
        .sorted(Map.Entry.<K, V>comparingByValue().reversed())
        .limit(n)
        .collect(Collectors.toList());
  }

  static <T> void shuffle(List<T> list, Random random) {
    for (int i = list.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T held = list.get(i);
      list.set(i, list.get(j));
      list.set(j, held);
    }
  }

  static String[] words(String text) {
    var words = text.trim().split("\\s+");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].toLowerCase(Locale.ROOT);
    }
    Arrays.sort(words, Comparator.comparing(String::length));
    return words;
  }

  static int[][] multiply(int[][] a, int[][] b) {
    var c = new int[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b[0].length; j++) {
        for (int k = 0; k < b.length; k++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return c;
  }

  static void quick(int[] a, int low, int high) {
    if (low >= high) {
      return;
    }
    int pivot = a[(low + high) >>> 1];
    int i = low;
    int j = high;
    while (i <= j) {
      while (a[i] < pivot) i++;
      while (a[j] > pivot) j--;
      if (i <= j) {
        int t = a[i];
        a[i++] = a[j];
        a[j--] = t;
      }
    }
    quick(a, low, j);
    quick(a, i, high);
  }

  static Map<String, List<String>> anagrams(Collection<String> words) {
    Map<String, List<String>> groups = new HashMap<>();
    for (String word : words) {
      char[] letters = word.toCharArray();
      Arrays.sort(letters);
      String key = new String(letters);
      List<String> group = groups.get(key);
      if (group == null) {
        group = new ArrayList<>();
        groups.put(key, group);
      }
      group.add(word);
    }
    return groups;
  }

  static List<Integer> path(Map<Integer, List<Integer>> graph, int from, int to) {
    var before = new HashMap<Integer, Integer>();
    var queue = new ArrayDeque<Integer>(List.of(from));
    before.put(from, from);
    while (!queue.isEmpty()) {
      int at = queue.poll();
      if (at == to) {
        break;
      }
      for (int next : graph.getOrDefault(at, List.of())) {
        if (before.putIfAbsent(next, at) == null) {
          queue.add(next);
        }
      }
    }
    var path = new LinkedList<Integer>();
    for (Integer at = to; at != null && before.containsKey(at); at = at == from ? null : before.get(at)) {
      path.addFirst(at);
    }
    return path;
  }

  static final class Builder {
    private final List<String> parts = new ArrayList<>();
    private String separator = ",";

    Builder add(String part) {
      parts.add(part);
      return this;
    }

    Builder separator(String separator) {
      this.separator = separator;
      return this;
    }

    String build() {
      return String.join(separator, parts);
    }
  }

  static String built() {
    var builder = new Builder().add("a").add("b").separator(";");
    for (int i = 0; i < 3; i++) {
      builder.add("" + i);
    }
    return builder.build();
  }

  static final class LinkedStack<T> implements Iterable<T> {
    private static final class Node<T> {
      final T value;
      Node<T> next;

      Node(T value, Node<T> next) {
        this.value = value;
        this.next = next;
      }
    }

    private Node<T> head;
    private int size;

    void push(T value) {
      head = new Node<>(value, head);
      size++;
    }

    T pop() {
      T value = head.value;
      head = head.next;
      size--;
      return value;
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<>() {
        private Node<T> at = head;

        @Override
        public boolean hasNext() {
          return at != null;
        }

        @Override
        public T next() {
          if (at == null) {
            throw new NoSuchElementException();
          }
          T value = at.value;
          at = at.next;
          return value;
        }
      };
    }
  }

  static String copy(InputStream in, OutputStream out) throws IOException {
    var buffer = new byte[8192];
    long total = 0;
    for (int n; (n = in.read(buffer)) > 0; ) {
      out.write(buffer, 0, n);
      total += n;
    }
    out.flush();
    return total + " bytes";
  }

  static Properties properties(Path file) throws IOException {
    var properties = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      properties.load(in);
    }
    return properties;
  }

  static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(it -> it.toString().endsWith(".java")).sorted().toList();
    }
  }

  static void save(Path file, List<String> lines) throws IOException {
    var temporary = Files.createTempFile("a", "b");
    try (var writer = new PrintWriter(Files.newBufferedWriter(temporary))) {
      lines.forEach(writer::println);
    }
    Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
