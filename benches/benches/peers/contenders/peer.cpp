// The workloads by the transactional memory of GCC, `-fgnu-tm`: `peer WORKLOAD THREADS OPERATIONS SIZE`.
//
// Prints how many nanoseconds the operations took that count, and then the figures of the workload.

#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <thread>
#include <vector>

using Clock = std::chrono::steady_clock;
// Does the operations of so many numbers.
using Worker = std::function<void(uint64_t)>;

static double nanoseconds(Clock::duration time) { return std::chrono::duration<double, std::nano>(time).count(); }

static void expect(const char *what, int64_t is, int64_t should_be) {
    if (is == should_be) return;
    fprintf(stderr, "%s: %lld instead of %lld\n", what, (long long)is, (long long)should_be);
    _Exit(1);
}

static uint64_t warm_up(uint64_t operations) { return operations / 10 + 1; }

// Runs so many operations on each worker after a tenth of them to warm up: nanoseconds from the first start to the last
// end.
static double measure(const std::vector<Worker> &workers, uint64_t operations) {
    std::atomic<size_t> arrived{0};
    std::vector<Clock::time_point> starts(workers.size()), ends(workers.size());
    std::vector<std::thread> threads;
    for (size_t index = 0; index < workers.size(); index++) {
        threads.emplace_back([&, index] {
            workers[index](warm_up(operations));
            arrived++;
            while (arrived < workers.size()) std::this_thread::yield();
            starts[index] = Clock::now();
            workers[index](operations);
            ends[index] = Clock::now();
        });
    }
    for (auto &thread : threads) thread.join();
    auto start = starts[0], end = ends[0];
    for (auto time : starts) start = std::min(start, time);
    for (auto time : ends) end = std::max(end, time);
    return nanoseconds(end - start);
}

static void print(double took, uint64_t operations) { printf("%f %f\n", took, took / operations); }

// A xorshift generator.
struct Random {
    uint64_t state;
    explicit Random(size_t thread) : state(0x9E3779B97F4A7C15 * (2 * thread + 1)) {}
    uint64_t below(uint64_t limit) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return ((state >> 32) * limit) >> 32;
    }
};

static void counters(bool own, size_t threads, uint64_t each) {
    struct alignas(512) Counter {
        uint64_t value = 0;
    };
    std::vector<Counter> all(own ? threads : 1);
    std::vector<Worker> workers;
    for (size_t thread = 0; thread < threads; thread++) {
        uint64_t *counter = &all[own ? thread : 0].value;
        workers.push_back([counter](uint64_t operations) {
            for (uint64_t number = 0; number < operations; number++)
                __transaction_atomic { *counter += 1; }
        });
    }
    double took = measure(workers, each);
    uint64_t total = 0;
    for (auto &counter : all) total += counter.value;
    expect("the counters' sum", total, threads * (warm_up(each) + each));
    print(took, threads * each);
}

static const int64_t OPENING_BALANCE = 1000;

static int64_t sum(const int64_t *accounts, size_t size) {
    int64_t money;
    __transaction_atomic {
        money = 0;
        for (size_t index = 0; index < size; index++) money += accounts[index];
    }
    return money;
}

static void transfer(int64_t *accounts, size_t size, Random &random) {
    size_t from = random.below(size), to = random.below(size - 1);
    if (to >= from) to++;
    __transaction_atomic {
        accounts[from] -= 1;
        accounts[to] += 1;
    }
}

static void transfers(size_t threads, uint64_t each, size_t size) {
    std::vector<int64_t> all(size, OPENING_BALANCE);
    int64_t *accounts = all.data();
    std::vector<Worker> workers;
    for (size_t thread = 0; thread < threads; thread++) {
        workers.push_back([accounts, size, random = Random(thread)](uint64_t operations) mutable {
            for (uint64_t number = 0; number < operations; number++) transfer(accounts, size, random);
        });
    }
    double took = measure(workers, each);
    expect("the money", sum(accounts, size), size * OPENING_BALANCE);
    print(took, threads * each);
}

static void sums(size_t threads, uint64_t each, size_t size) {
    std::vector<int64_t> all(size, OPENING_BALANCE);
    const int64_t *accounts = all.data();
    std::vector<Worker> workers(threads, [accounts, size](uint64_t operations) {
        for (uint64_t number = 0; number < operations; number++)
            expect("a sum", sum(accounts, size), size * OPENING_BALANCE);
    });
    print(measure(workers, each), threads * each * size);
}

static thread_local uint64_t attempts;
__attribute__((transaction_pure, noinline)) static void count_attempt() { attempts++; }

static void scans(uint64_t milliseconds, size_t size) {
    std::vector<int64_t> all(size, OPENING_BALANCE);
    int64_t *accounts = all.data();
    std::atomic<bool> stop{false};
    uint64_t finished_scans = 0, finished_transfers = 0, made = 0;
    auto start = Clock::now();
    std::thread scanner([&] {
        for (;; finished_scans++) {
            int64_t money;
            __transaction_atomic {
                count_attempt();
                money = 0;
                for (size_t index = 0; index < size; index++) money += accounts[index];
            }
            expect("a sum", money, size * OPENING_BALANCE);
            if (stop) break;
        }
        made = attempts;
    });
    std::thread clerk([&] {
        Random random(1);
        for (;; finished_transfers++) {
            transfer(accounts, size, random);
            if (stop) break;
        }
    });
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
    double took = nanoseconds(Clock::now() - start);
    stop = true;
    scanner.join();
    clerk.join();
    expect("the money", sum(accounts, size), size * OPENING_BALANCE);
    printf("%f %f %f %f\n", took, finished_scans * 1e9 / took, finished_transfers * 1e9 / took,
           double(made) / double(finished_scans + 1));
}

struct Node {
    uint64_t key;
    Node *next;
};

// Where the node with the key is, or belongs.
__attribute__((transaction_safe)) static Node **place(Node **list, uint64_t key) {
    while (*list && (*list)->key < key) list = &(*list)->next;
    return list;
}

__attribute__((transaction_safe)) static bool contains(Node **list, uint64_t key) {
    Node *node = *place(list, key);
    return node && node->key == key;
}

__attribute__((transaction_safe)) static bool insert(Node **list, uint64_t key) {
    Node **at = place(list, key);
    if (*at && (*at)->key == key) return false;
    Node *node = (Node *)malloc(sizeof(Node));
    node->key = key;
    node->next = *at;
    *at = node;
    return true;
}

__attribute__((transaction_safe)) static bool erase(Node **list, uint64_t key) {
    Node **at = place(list, key);
    Node *node = *at;
    if (!node || node->key != key) return false;
    *at = node->next;
    free(node);
    return true;
}

static void set(size_t buckets, uint64_t look_ups, size_t threads, uint64_t each, uint64_t keys) {
    std::vector<Node *> lists(buckets, nullptr);
    for (uint64_t key = 0; key < keys; key += 2) insert(&lists[key % buckets], key);
    std::atomic<int64_t> net{0};
    std::vector<Worker> workers;
    for (size_t thread = 0; thread < threads; thread++) {
        workers.push_back([&, random = Random(thread)](uint64_t operations) mutable {
            int64_t change = 0;
            for (uint64_t number = 0; number < operations; number++) {
                uint64_t key = random.below(keys), choice = random.below(200);
                Node **list = &lists[key % buckets];
                bool result;
                if (choice < 2 * look_ups) {
                    __transaction_atomic { result = contains(list, key); }
                    asm volatile("" ::"r"(result));
                } else if (choice < 100 + look_ups) {
                    __transaction_atomic { result = insert(list, key); }
                    change += result;
                } else {
                    __transaction_atomic { result = erase(list, key); }
                    change -= result;
                }
            }
            net += change;
        });
    }
    double took = measure(workers, each);
    int64_t size = 0;
    for (Node *node : lists)
        for (; node; node = node->next) size++;
    expect("keys in the set", size, int64_t(keys / 2) + net);
    print(took, threads * each);
}

int main(int count, char **arguments) {
    if (count != 5) {
        fprintf(stderr, "arguments: WORKLOAD THREADS OPERATIONS SIZE\n");
        return 2;
    }
    std::string workload = arguments[1];
    uint64_t threads = strtoull(arguments[2], nullptr, 10), operations = strtoull(arguments[3], nullptr, 10);
    uint64_t size = strtoull(arguments[4], nullptr, 10), each = std::max<uint64_t>(1, operations / threads);
    if (workload == "w1d") counters(true, threads, each);
    else if (workload == "w1c") counters(false, threads, each);
    else if (workload == "w2") transfers(threads, each, size);
    else if (workload == "w3") sums(threads, each, size);
    else if (workload == "w3m") scans(operations, size);
    else if (workload == "w4l") set(1, 90, threads, each, size);
    else if (workload == "w4h") set(size / 2, 80, threads, each, size);
    else {
        fprintf(stderr, "no such workload: %s\n", workload.c_str());
        return 2;
    }
}
