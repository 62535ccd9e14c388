# The jobs of Cargo.toml.

anstyle@1.0.14: # jobs: cost=2.1
assoc@0.1.3: # jobs: cost=1.5
autocfg@1.5.1: # jobs: cost=1.7
bitflags@2.13.2: # jobs: cost=4
bumpalo@3.20.4: # jobs: cost=5.9
cfg-if@1.0.5: # jobs: cost=0.8
cfg_aliases@0.2.2: # jobs: cost=1.1
clap_lex@1.1.2: # jobs: cost=1.5
colorchoice@1.0.5: # jobs: cost=0.5
const-siphasher@1.0.2: # jobs: cost=2.4
encode_unicode@1.0.0: # jobs: cost=3.7
fastrand@2.5.0: # jobs: cost=1.6
find-msvc-tools@0.1.15: # jobs: cost=3.1
funty@2.0.0: # jobs: cost=2.3
futures-core@0.3.34: # jobs: cost=1.7
futures-task@0.3.34: # jobs: cost=1.5
heck@0.5.0: # jobs: cost=1.6
hex@0.4.3: # jobs: cost=1.3
is_terminal_polyfill@1.70.2: # jobs: cost=0.3
itoa@1.0.19: # jobs: cost=1.3
lazy_static@1.5.1: # jobs: cost=0.9
libc@0.2.191: # jobs: cost=21.1
linux-raw-sys@0.12.1: # jobs: cost=41
log@0.4.35: # jobs: cost=4.1
memchr@2.8.3: # jobs: cost=7.5
aho-corasick@1.1.5: memchr@2.8.3 # jobs: cost=8.7
nix@0.31.3: bitflags@2.13.2 cfg-if@1.0.5 cfg_aliases@0.2.2 libc@0.2.191 # jobs: cost=10.9
objc2-encode@4.1.0: # jobs: cost=2.8
objc2@0.6.5: objc2-encode@4.1.0 # jobs: cost=9.3
block2@0.6.2: objc2@0.6.5 # jobs: cost=3.3
dispatch2@0.3.1: bitflags@2.13.2 block2@0.6.2 libc@0.2.191 objc2@0.6.5 # jobs: cost=5.1
once_cell@1.21.4: # jobs: cost=2.9
once_cell_polyfill@1.70.2: # jobs: cost=0.3
owo-colors@4.4.0: # jobs: cost=3.8
pin-project-lite@0.2.18: # jobs: cost=2.3
portable-atomic@1.15.0: # jobs: cost=10.6
radium@0.7.0: # jobs: cost=1.9
redox_syscall@0.9.5: bitflags@2.13.2 # jobs: cost=3.3
regex-syntax@0.8.12: # jobs: cost=12.8
regex-automata@0.4.19: aho-corasick@1.1.5 memchr@2.8.3 regex-syntax@0.8.12 # jobs: cost=16.1
matchers@0.2.0: regex-automata@0.4.19 # jobs: cost=1.3
rustversion@1.0.23: # jobs: cost=1.7
scoped-tls@1.0.1: # jobs: cost=0.8
scopeguard@1.2.0: # jobs: cost=1.3
lock_api@0.5.0: scopeguard@1.2.0 # jobs: cost=4.9
sharded-slab@0.1.7: lazy_static@1.5.1 # jobs: cost=4.7
shlex@2.0.1: # jobs: cost=1.7
cc@1.11.3: find-msvc-tools@0.1.15 shlex@2.0.1 # jobs: cost=7.1
slab@0.4.12: # jobs: cost=2.2
futures-util@0.3.34: futures-core@0.3.34 futures-task@0.3.34 pin-project-lite@0.2.18 slab@0.4.12 \
    # jobs: cost=9
smallvec@1.16.6: # jobs: cost=3.5
strsim@0.11.1: # jobs: cost=1.9
tap@1.0.1: # jobs: cost=1.7
thread_local@1.1.10: cfg-if@1.0.5 # jobs: cost=2
unicode-ident@1.0.27: # jobs: cost=2.8
proc-macro2@1.0.107: unicode-ident@1.0.27 # jobs: cost=4.2
quote@1.0.47: proc-macro2@1.0.107 # jobs: cost=2.8
syn@2.0.119: proc-macro2@1.0.107 quote@1.0.47 unicode-ident@1.0.27 # jobs: cost=12.9
syn@3.0.10: proc-macro2@1.0.107 quote@1.0.47 unicode-ident@1.0.27 # jobs: cost=13.2
clap_derive@4.6.9: heck@0.5.0 proc-macro2@1.0.107 quote@1.0.47 syn@3.0.10 # jobs: cost=4
serde_derive@1.0.229: proc-macro2@1.0.107 quote@1.0.47 syn@3.0.10 # jobs: cost=5.5
serde_core@1.0.229: serde_derive@1.0.229 # jobs: cost=6
serde@1.0.229: serde_core@1.0.229 serde_derive@1.0.229 # jobs: cost=7.3
stm-macros@0.1.0: proc-macro2@1.0.107 quote@1.0.47 syn@3.0.10 # jobs: cost=4.3
thiserror-impl@2.0.21: proc-macro2@1.0.107 quote@1.0.47 syn@3.0.10 # jobs: cost=2.8
thiserror@2.0.21: thiserror-impl@2.0.21 # jobs: cost=1.1
unicode-width@0.2.3: # jobs: cost=12.2
unit-prefix@0.5.2: # jobs: cost=1.4
utf8parse@0.2.2: # jobs: cost=0.8
anstyle-parse@1.0.0: utf8parse@0.2.2 # jobs: cost=2.4
valuable@0.1.1: # jobs: cost=3.4
tracing-core@0.1.36: once_cell@1.21.4 valuable@0.1.1 # jobs: cost=4.6
tracing-log@0.2.0: log@0.4.35 once_cell@1.21.4 tracing-core@0.1.36 # jobs: cost=2.1
tracing@0.1.44: pin-project-lite@0.2.18 tracing-core@0.1.36 # jobs: cost=5
wasi@0.11.1+wasi-snapshot-preview1: # jobs: cost=2.9
getrandom@0.2.17: cfg-if@1.0.5 libc@0.2.191 wasi@0.11.1+wasi-snapshot-preview1 # jobs: cost=2.6
rand_core@0.6.4: getrandom@0.2.17 # jobs: cost=2.3
rand_pcg@0.3.1: rand_core@0.6.4 # jobs: cost=1.3
wasm-bindgen-shared@0.2.130: unicode-ident@1.0.27 # jobs: cost=1.4
wasm-bindgen-macro-support@0.2.130: bumpalo@3.20.4 proc-macro2@1.0.107 quote@1.0.47 syn@3.0.10 \
    wasm-bindgen-shared@0.2.130 # jobs: cost=7.4
wasm-bindgen-macro@0.2.130: quote@1.0.47 wasm-bindgen-macro-support@0.2.130 # jobs: cost=0.5
wasm-bindgen@0.2.130: cfg-if@1.0.5 rustversion@1.0.23 wasm-bindgen-macro@0.2.130 wasm-bindgen-shared@0.2.130 \
    # jobs: cost=5.6
js-sys@0.3.107: cfg-if@1.0.5 futures-util@0.3.34 wasm-bindgen@0.2.130 # jobs: cost=10.2
web-time@1.1.0: js-sys@0.3.107 wasm-bindgen@0.2.130 # jobs: cost=1.5
windows-implement@0.100.0: proc-macro2@1.0.107 quote@1.0.47 syn@2.0.119 # jobs: cost=2.1
windows-interface@0.100.0: proc-macro2@1.0.107 quote@1.0.47 syn@2.0.119 # jobs: cost=1.8
windows-link@0.100.0: # jobs: cost=0.5
windows-link@0.2.1: # jobs: cost=0.3
parking_lot_core@0.10.0: libc@0.2.191 redox_syscall@0.9.5 smallvec@1.16.6 windows-link@0.2.1 # jobs: cost=3.6
parking_lot@0.13.0: lock_api@0.5.0 parking_lot_core@0.10.0 # jobs: cost=4.1
windows-result@0.100.0: windows-link@0.100.0 # jobs: cost=1.7
windows-strings@0.100.0: windows-link@0.100.0 # jobs: cost=1.9
windows-core@0.100.0: windows-implement@0.100.0 windows-interface@0.100.0 windows-link@0.100.0 \
    windows-result@0.100.0 windows-strings@0.100.0 # jobs: cost=4.2
windows-sys@0.61.2: windows-link@0.2.1 # jobs: cost=42.5
anstyle-query@1.1.5: windows-sys@0.61.2 # jobs: cost=0.8
anstyle-wincon@3.0.11: anstyle@1.0.14 once_cell_polyfill@1.70.2 windows-sys@0.61.2 # jobs: cost=1.2
anstream@1.0.0: anstyle-parse@1.0.0 anstyle-query@1.1.5 anstyle-wincon@3.0.11 anstyle@1.0.14 colorchoice@1.0.5 \
    is_terminal_polyfill@1.70.2 utf8parse@0.2.2 # jobs: cost=2.7
console@0.16.6: encode_unicode@1.0.0 libc@0.2.191 unicode-width@0.2.3 windows-sys@0.61.2 # jobs: cost=3.6
ctrlc@3.5.2: dispatch2@0.3.1 nix@0.31.3 windows-sys@0.61.2 # jobs: cost=1.2
errno@0.3.15: libc@0.2.191 windows-sys@0.61.2 # jobs: cost=1.1
generator@0.8.12: cc@1.11.3 libc@0.2.191 log@0.4.35 rustversion@1.0.23 windows-core@0.100.0 windows-sys@0.61.2 \
    # jobs: cost=3.8
indicatif@0.18.6: console@0.16.6 portable-atomic@1.15.0 unicode-width@0.2.3 unit-prefix@0.5.2 web-time@1.1.0 \
    # jobs: cost=4.7
nu-ansi-term@0.50.3: windows-sys@0.61.2 # jobs: cost=3
rustix@1.1.6: bitflags@2.13.2 errno@0.3.15 libc@0.2.191 linux-raw-sys@0.12.1 windows-sys@0.61.2 \
    # jobs: cost=14.9
terminal_size@0.4.4: rustix@1.1.6 windows-sys@0.61.2 # jobs: cost=0.9
clap_builder@4.6.7: anstream@1.0.0 anstyle@1.0.14 clap_lex@1.1.2 strsim@0.11.1 terminal_size@0.4.4 \
    # jobs: cost=9.7
clap@4.6.9: clap_builder@4.6.7 clap_derive@4.6.9 # jobs: cost=2.7
tracing-subscriber@0.3.23: matchers@0.2.0 nu-ansi-term@0.50.3 once_cell@1.21.4 regex-automata@0.4.19 \
    sharded-slab@0.1.7 smallvec@1.16.6 thread_local@1.1.10 tracing-core@0.1.36 tracing-log@0.2.0 \
    tracing@0.1.44 # jobs: cost=9
loom@0.7.3: cfg-if@1.0.5 generator@0.8.12 scoped-tls@1.0.1 tracing-subscriber@0.3.23 tracing@0.1.44 \
    # jobs: cost=5.1
windows_aarch64_gnullvm@0.52.6: # jobs: cost=0.1
windows_aarch64_msvc@0.52.6: # jobs: cost=0.1
windows_i686_gnu@0.52.6: # jobs: cost=0.1
windows_i686_gnullvm@0.52.6: # jobs: cost=0.1
windows_i686_msvc@0.52.6: # jobs: cost=0.1
windows_x86_64_gnu@0.52.6: # jobs: cost=0.1
windows_x86_64_gnullvm@0.52.6: # jobs: cost=0.1
windows_x86_64_msvc@0.52.6: # jobs: cost=0.1
windows-targets@0.52.6: windows_aarch64_gnullvm@0.52.6 windows_aarch64_msvc@0.52.6 windows_i686_gnu@0.52.6 \
    windows_i686_gnullvm@0.52.6 windows_i686_msvc@0.52.6 windows_x86_64_gnu@0.52.6 \
    windows_x86_64_gnullvm@0.52.6 windows_x86_64_msvc@0.52.6 # jobs: cost=0.4
windows-sys@0.59.0: windows-targets@0.52.6 # jobs: cost=41.3
corosensei@0.3.4: autocfg@1.5.1 cfg-if@1.0.5 libc@0.2.191 scopeguard@1.2.0 windows-sys@0.59.0 # jobs: cost=5.9
wyz@0.5.1: tap@1.0.1 # jobs: cost=2.2
bitvec@1.1.1: funty@2.0.0 radium@0.7.0 tap@1.0.1 wyz@0.5.1 # jobs: cost=8.4
zerocopy-derive@0.8.63: proc-macro2@1.0.107 quote@1.0.47 syn@2.0.119 # jobs: cost=11.9
zerocopy@0.8.63: zerocopy-derive@0.8.63 # jobs: cost=11.4
ppv-lite86@0.2.21: zerocopy@0.8.63 # jobs: cost=3.4
rand_chacha@0.3.1: ppv-lite86@0.2.21 rand_core@0.6.4 # jobs: cost=1.8
rand@0.8.8: libc@0.2.191 rand_chacha@0.3.1 rand_core@0.6.4 # jobs: cost=5.2
shuttle-engine@0.1.7: assoc@0.1.3 bitvec@1.1.1 cfg-if@1.0.5 const-siphasher@1.0.2 corosensei@0.3.4 hex@0.4.3 \
    owo-colors@4.4.0 rand@0.8.8 rand_core@0.6.4 rand_pcg@0.3.1 scoped-tls@1.0.1 smallvec@1.16.6 tracing@0.1.44 \
    # jobs: cost=5.7
shuttle-schedulers@0.1.1: rand@0.8.8 rand_pcg@0.3.1 shuttle-engine@0.1.7 smallvec@1.16.6 tracing@0.1.44 \
    # jobs: cost=2.1
shuttle-std@0.1.5: assoc@0.1.3 owo-colors@4.4.0 shuttle-engine@0.1.7 smallvec@1.16.6 tracing@0.1.44 \
    # jobs: cost=3.8
shuttle@0.9.9: bitvec@1.1.1 cfg-if@1.0.5 const-siphasher@1.0.2 corosensei@0.3.4 hex@0.4.3 owo-colors@4.4.0 \
    rand@0.8.8 rand_core@0.6.4 rand_pcg@0.3.1 scoped-tls@1.0.1 shuttle-engine@0.1.7 shuttle-schedulers@0.1.1 \
    shuttle-std@0.1.5 tracing@0.1.44 # jobs: cost=1.5
stm-core@0.1.0: loom@0.7.3 parking_lot@0.13.0 serde@1.0.229 shuttle@0.9.9 stm-macros@0.1.0 # jobs: cost=7.2
benches@0.1.0: fastrand@2.5.0 stm-core@0.1.0 # jobs: cost=2.5
tests@0.1.0: stm-core@0.1.0 # jobs: cost=2.4
zmij@1.0.23: # jobs: cost=2.6
serde_json@1.0.154: itoa@1.0.19 memchr@2.8.3 serde@1.0.229 serde_core@1.0.229 zmij@1.0.23 # jobs: cost=7.4
jobs@0.1.0: serde@1.0.229 serde_json@1.0.154 stm-core@0.1.0 thiserror@2.0.21 # jobs: cost=2.2
examples@0.1.0: clap@4.6.9 ctrlc@3.5.2 fastrand@2.5.0 indicatif@0.18.6 jobs@0.1.0 stm-core@0.1.0 \
    thiserror@2.0.21 # jobs: cost=2.8
