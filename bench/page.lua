-- Opens a register's page as a signed-in person and prints the median and the 95th percentile in milliseconds.
local threads = {}

function setup(thread) table.insert(threads, thread) end

function init()
    refused = 0
    wrk.headers["Cookie"] = os.getenv("BENCH_COOKIE")
end

function response(status, _, body)
    if status ~= 200 or not body:find("</table>", 1, true) then refused = refused + 1 end
end

function done(_, latency)
    for _, thread in ipairs(threads) do
        if thread:get("refused") > 0 then io.stderr:write("A page was refused\n") os.exit(1) end
    end
    print(string.format("times %.2f %.2f", latency:percentile(50) / 1000, latency:percentile(95) / 1000))
end
