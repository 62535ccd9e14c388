//! The traffic, in the distributions of STAMP, and what is an attack.

use fastrand::Rng;

/// The share of flows that are attacks, in percent: STAMP's `-a`.
const ATTACKS: u32 = 10;

/// What gives attacks away, in lower case.
const SIGNATURES: [&str; 40] = [
    "/bin/sh -c",
    "/etc/passwd",
    "/etc/shadow",
    "..%2f..%2f",
    "../../../",
    "<!entity",
    "<?php system",
    "<iframe src=",
    "<script>",
    "\\\\c$\\admin",
    "and sleep(5)",
    "autorun.inf",
    "base64_decode(",
    "cmd.exe /c",
    "curl http://",
    "document.cookie",
    "drop table",
    "eval(atob",
    "exec xp_",
    "expn root",
    "format c:",
    "group by 1--",
    "into outfile",
    "javascript:",
    "jndi:ldap",
    "load_file(",
    "nc -l -p",
    "net user /add",
    "nop nop nop nop",
    "onerror=",
    "or 1=1--",
    "powershell -enc",
    "rm -rf /",
    "site exec %p",
    "union select",
    "user anonymous",
    "vrfy decode",
    "waitfor delay",
    "wget -q -o-",
    "xmrig --donate",
];

/// A fragment of a flow.
#[derive(Clone)]
pub(crate) struct Packet {
    pub(crate) flow: u32,
    /// Which fragment of the flow it is, and of how many.
    pub(crate) number: usize,
    pub(crate) fragments: usize,
    pub(crate) data: Box<str>,
}

/// What is sent, and what it is.
pub(crate) struct Flow {
    pub(crate) payload: String,
    pub(crate) attack: bool,
}

pub(crate) struct Traffic {
    pub(crate) flows: Vec<Flow>,
    /// All fragments of all flows, in the order in which they arrive.
    pub(crate) packets: Vec<Packet>,
}

/// Does it hold a signature?
pub(crate) fn is_attack(payload: &str) -> bool {
    let payload = payload.to_ascii_lowercase();
    SIGNATURES.iter().any(|signature| payload.contains(signature))
}

impl Traffic {
    /// So many flows of at most so many characters, but for attacks, which are as long as they are.
    pub(crate) fn generate(flows: usize, longest: usize) -> Self {
        let mut rng = Rng::with_seed(1);
        let flows: Vec<_> = (0..flows).map(|_| Flow::generate(longest, &mut rng)).collect();
        let mut packets = Vec::new();
        for (number, flow) in (0..).zip(&flows) {
            flow.split(number, &mut rng, &mut packets);
        }
        rng.shuffle(&mut packets);
        Self { flows, packets }
    }
}

impl Flow {
    fn generate(longest: usize, rng: &mut Rng) -> Self {
        if rng.u32(0..100) < ATTACKS {
            let signature = SIGNATURES[rng.usize(..SIGNATURES.len())];
            let disguise = |c: char| if rng.bool() { c.to_ascii_uppercase() } else { c };
            return Self { payload: signature.chars().map(disguise).collect(), attack: true };
        }
        loop {
            let length = rng.usize(1..=longest);
            let payload: String = (0..length).map(|_| rng.char(' '..='~')).collect();
            if !is_attack(&payload) {
                return Self { payload, attack: false };
            }
        }
    }

    /// Cuts the payload into fragments of equal length, but for the last one.
    fn split(&self, flow: u32, rng: &mut Rng, packets: &mut Vec<Packet>) {
        let length = self.payload.len();
        let fragments = rng.usize(1..=length);
        let size = length / fragments;
        for number in 0..fragments {
            let end = if number == fragments - 1 { length } else { size * (number + 1) };
            packets.push(Packet { flow, number, fragments, data: self.payload[size * number..end].into() });
        }
    }
}
